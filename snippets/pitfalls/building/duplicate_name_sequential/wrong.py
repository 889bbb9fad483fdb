""" "All layers added to a Sequential model should have unique names"

Adding layers in a loop raises `All layers added to a Sequential model should
have unique names` when every layer gets the same `name`. Put the loop index
into the name, or leave out `name`.

`get_layer` and the saved configuration refer to layers by name, so two layers
of a model cannot share one. A layer without an explicit name receives a unique
one from Keras, such as `dense`, `dense_1`.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,))])
for _ in range(2):
    model.add(layers.Dense(8, name="hidden"))  # raises ValueError
# --8<-- [end:wrong]
