""" "Only input tensors may be passed as positional arguments"

In the Functional API, calling a layer on another layer raises `Only input
tensors may be passed as positional arguments`. The first layer was created but
not called: write `x = layers.Dense(8)(inputs)`.

`layers.Dense(8)` creates a layer, and calling it on a tensor returns a tensor.
Here `x` holds the layer itself, because the call is missing. `keras.Sequential`
takes layers and calls them for you; in the Functional API you call each layer
yourself. Python numbers or lists in place of a tensor cause the same message.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu")
outputs = layers.Dense(1)(x)  # raises ValueError
# --8<-- [end:wrong]
