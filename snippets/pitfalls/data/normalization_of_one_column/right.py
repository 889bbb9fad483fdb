"""`area[:, np.newaxis]` has the shape `(200, 1)`: one feature. With `axis=None`, the
layer computes a single mean for all values, whatever the shape.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

area = np.random.default_rng(1).uniform(40, 200, size=200)

normalization = layers.Normalization()
normalization.adapt(area[:, np.newaxis])
model = keras.Sequential([keras.Input((1,)), normalization, layers.Dense(1)])
predictions = model.predict(area, verbose=0)
print(predictions.shape)
# --8<-- [end:right]
