"""The same name twice in a `Sequential`

`add` stops with a `ValueError`: all layers added to a Sequential model should
have unique names. Number the names, or leave them out.

`get_layer` finds a layer by its name, and two layers with one name could not be
told apart. A layer that you do not name gets a numbered name from Keras.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,))])
for _ in range(2):
    model.add(layers.Dense(8, name="hidden"))  # raises ValueError
# --8<-- [end:wrong]
