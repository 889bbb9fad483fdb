"""`GlobalAveragePooling1D` (for images `GlobalAveragePooling2D`) averages over
the variable axis, and the number of features that remains is known. A recurrent
layer such as `LSTM` also returns a fixed number. If you need `Flatten`, pad all
sequences to one length and state it in `keras.Input`.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((None, 3))  # any number of time steps
x = layers.GlobalAveragePooling1D()(inputs)
outputs = layers.Dense(2)(x)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
