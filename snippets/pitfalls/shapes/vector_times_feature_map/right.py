"""Call the layer `Multiply`, or insert both axes: `x * layers.Reshape((1, 1, 16))(scale)`.
With `GlobalAveragePooling2D(keepdims=True)` the vector has them from
the start, and `*` works. All three give the same numbers. In a class, use
`keepdims=True`, as in [this layer](../../guides/custom-layer.md#a-layer-made-of-layers).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
scale = layers.GlobalAveragePooling2D()(x)
scale = layers.Dense(4, activation="relu")(scale)
scale = layers.Dense(16, activation="sigmoid")(scale)
x = layers.Multiply()([x, scale])
model = keras.Model(inputs, x)

images = np.random.default_rng(0).random((8, 32, 32, 3))
print(model.predict(images, verbose=0).shape)
# --8<-- [end:right]
