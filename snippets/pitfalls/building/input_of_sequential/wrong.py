"""`Sequential`: "has never been called and thus has no defined input"

`model.input` or `model.output` of a built `Sequential` model raises `The layer
sequential has never been called and thus has no defined input`, for example
when you build a feature extractor. Use `model.inputs[0]` and
`model.outputs[0]`.

`inputs` and `outputs` belong to the functional model that a `Sequential` model
maintains internally. `input` and `output` are attributes of every layer: they
refer to the tensors on which the layer was called. A `Sequential` model that
has not been used inside another model has not been called on a symbolic tensor:
training it, or loading it with `load_model`, is no such call.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
print("built:", model.built)

hidden = model.layers[0].output
features = keras.Model(model.input, hidden)  # raises AttributeError
# --8<-- [end:wrong]
