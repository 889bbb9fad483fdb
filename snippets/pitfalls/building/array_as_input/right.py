"""Replace the array with a `keras.Input` that has the shape of one example,
here `(4,)`. The data enter later, in `model(x)`, `fit` or `predict`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4))
inputs = keras.Input((4,))
outputs = layers.Dense(1)(inputs)
model = keras.Model(inputs, outputs)
print(model(x).shape)
# --8<-- [end:right]
