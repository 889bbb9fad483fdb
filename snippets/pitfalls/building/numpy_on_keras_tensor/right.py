"""`keras.ops.log1p` becomes a part of the model and runs with each batch."""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops

inputs = keras.Input((4,))
x = ops.log1p(inputs)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
print(model(np.ones((2, 4))).shape)
# --8<-- [end:right]
