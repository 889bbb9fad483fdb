"""Loading: "Requested the deserialization of a `Lambda` layer"

`load_model` raises a `ValueError` for a model with a lambda in a `Lambda`
layer. Replace the lambda with a built-in layer, an operation of `keras.ops` in
a functional model, or a custom layer, and load the weights of an existing file
into the new model.

A Python lambda has no name under which Keras could find it again, so the file
holds its compiled code. Running code out of a file is a risk if somebody else
wrote the file, so Keras refuses by default. Your own file, whose lambda uses only
its argument, as in `lambda x: x / 255.0`, loads with `load_model(path, safe_mode=False)`.
That is often not enough: a lambda comes back without the modules it used, and the first call of the model fails with a `NameError` such
as `name 'ops' is not defined`, whatever you pass as `custom_objects`. If the
file is all you have, define the model again and load the weights from it.
"""

# --8<-- [start:wrong]
import keras
from keras import layers, ops

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Lambda(lambda x: ops.divide(x, 255.0)),
        layers.Dense(3),
    ]
)

model.save("wrong.keras")
keras.saving.load_model("wrong.keras")  # raises ValueError
# --8<-- [end:wrong]
