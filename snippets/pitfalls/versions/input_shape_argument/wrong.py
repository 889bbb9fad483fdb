""" "Do not pass an `input_shape`/`input_dim` argument to a layer"

`layers.Dense(8, input_shape=(4,))` in a `Sequential` model warns ``Do not pass
an `input_shape`/`input_dim` argument to a layer``. Start the model with
`keras.Input((4,))` instead; the result is the same model.

In Keras 2, the first layer of a model declared the shape of the data. This is
now the task of `keras.Input`, so layers do not depend on being first. A
`Sequential` model still understands the argument. In a subclassed model it has
no effect.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        layers.Dense(8, activation="relu", input_shape=(4,)),
        layers.Dense(3),
    ]
)  # warns UserWarning
print("input shape:", model.input_shape)
# --8<-- [end:wrong]
