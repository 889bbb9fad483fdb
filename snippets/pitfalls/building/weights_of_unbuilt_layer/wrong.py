"""`get_weights()` returns `[]`: the layer has no weights yet

`layer.get_weights()`, `layer.weights` or `model.get_weights()` is an empty list for a
layer that should have weights, and no error is raised. The layer does not know the size
of its inputs. Begin the model with `keras.Input`, or call it once on data.

The shape of the kernel of a `Dense` layer is that of its inputs by that of its outputs.
The constructor is only told the latter. Without an `Input`, weights are created by
the first call, or by `fit`, and until then there is nothing to read or to set.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([layers.Dense(3, name="hidden"), layers.Dense(1)])
layer = model.get_layer("hidden")
print("built:", layer.built)
print([weight.shape for weight in layer.get_weights()])
# --8<-- [end:wrong]
