"""`keras.Input` stands for the data until the model is called."""

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
