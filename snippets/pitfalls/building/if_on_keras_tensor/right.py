"""`ops.where(condition, a, b)` computes both values and selects between them.
`ops.cond`, which runs only one branch, belongs in the `call` of a custom layer.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops

inputs = keras.Input((4,))
largest = ops.where(ops.max(inputs) > 1, 255.0, 1.0)
outputs = layers.Dense(1)(inputs / largest)
model = keras.Model(inputs, outputs)

x = np.linspace(0, 1, 8).reshape(2, 4)
print("same outputs for 0 to 255:", np.allclose(model(x), model(255 * x)))
# --8<-- [end:right]
