"""`input` or `output` of a `Sequential` model

`model.input` stops with the `AttributeError` "The layer sequential has never
been called and thus has no defined input", although the model has all its
weights. Use `model.inputs[0]` and `model.outputs[0]`.

`Sequential` keeps a functional model inside, and `inputs` and `outputs` come
from there. `input` and `output` are what every layer has: they tell where the
model itself was used as a layer, and it was not yet.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
print("built:", model.built)

hidden = model.layers[0].output
features = keras.Model(model.input, hidden)  # raises AttributeError
# --8<-- [end:wrong]
