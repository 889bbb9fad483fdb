"""`Sequential`: "A merge layer should be called on a list of inputs"

A `Sequential` model that contains `Add` or `Concatenate` raises `A merge layer
should be called on a list of inputs`. A skip connection or a branch needs the
Functional API, where you pass the merge layer both tensors.

A `Sequential` model feeds each layer the output of the layer before it, and
nothing else. A merge layer needs at least two tensors. A plain list of layers
cannot express where the second one comes from.
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
