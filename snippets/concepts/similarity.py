"""The cosine similarity of two vectors, and layers multiplied by numbers."""

# --8<-- [start:cosine]
import keras
import numpy as np
from keras import layers, ops

a, b = np.array([[3.0, 4.0]]), np.array([[6.0, 8.0]])
print("Dot:   ", layers.Dot(axes=1)([a, b]).numpy())
print("cosine:", layers.Dot(axes=1, normalize=True)([a, b]).numpy())

left, right = keras.Input((8,)), keras.Input((8,))
x = 0.7 * left + 0.3 * right
x = ops.maximum(x, ops.abs(left - right))
print(x.shape)
# --8<-- [end:cosine]
