"""`GlobalAveragePooling2D` (for sequences `GlobalAveragePooling1D`) averages over
the variable axes, and the number of features that remains is known. For sequences, a recurrent
layer such as `LSTM` also returns a fixed number. If you need `Flatten`, resize all images, or pad all
sequences, to one size and state it in `keras.Input`.

[A model for any image size](../../concepts/flatten-or-pooling.md#any-size) also needs
batches whose images are equally large.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((None, None, 3))  # images of any size
x = layers.Conv2D(8, 3, activation="relu")(inputs)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(2)(x)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
