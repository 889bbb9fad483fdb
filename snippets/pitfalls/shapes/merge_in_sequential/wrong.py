"""`Add` in a `Sequential`

The constructor stops with a `ValueError`: a merge layer should be called on a
list of inputs. Build a model with a shortcut with the functional interface.

In a `Sequential`, each layer gets the output of the layer before it and nothing
else. `Add` needs two tensors, and the list has no way to say where the second
one comes from.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(4, activation="relu"),
        layers.Add(),
        layers.Dense(1),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
