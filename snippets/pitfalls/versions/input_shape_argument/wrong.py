"""`input_shape` as an argument of a layer

Keras warns "Do not pass an `input_shape`/`input_dim` argument to a layer". Begin
the `Sequential` model with `keras.Input(shape)` instead.

The argument dates from a time when the first layer of a model announced the shape
of the data. Now this is the task of `keras.Input`, and the layers need not know
whether they come first. A `Sequential` model still understands the argument; in a
subclass of `keras.Model` it has no effect.
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
