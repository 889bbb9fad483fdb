"""A `Lambda` layer in a model that is loaded

`load_model` stops with "Requested the deserialization of a `Lambda` layer whose
`function` is a Python lambda". Use a layer of Keras, a function of `keras.ops`
in a functional model, or a layer of your own instead.

A Python lambda has no name under which Keras could find it again, so the file
holds its compiled code. Running code out of a file is a risk if somebody else
wrote the file. Keras refuses by default; `load_model(..., safe_mode=False)` is
for files whose origin you trust.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.full((1, 4), 255.0, dtype="float32")
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Lambda(lambda x: x / 255.0),
        layers.Dense(3),
    ]
)

model.save("wrong.keras")
keras.saving.load_model("wrong.keras")  # raises ValueError
# --8<-- [end:wrong]
