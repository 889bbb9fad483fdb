"""Replace `np.log1p` with `keras.ops.log1p`. The operation becomes part of the
model: it runs on every batch, is differentiable, and is saved with the model.
Data that never changes can be transformed with NumPy before training.
"""

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
