"""Assign each output to a variable when you call the layer, and build models
from these variables.
"""

# --8<-- [start:right]
import keras
from keras import layers

encoder = layers.Dense(8, name="encoder")
first = keras.Input((4,))
second = keras.Input((4,))
encoded_first = encoder(first)
encoded_second = encoder(second)

features = keras.Model(second, encoded_second)
print(features.output_shape)
# --8<-- [end:right]
