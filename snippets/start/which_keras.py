"""The keras inside TensorFlow is the keras you install."""

# --8<-- [start:same]
import keras
from keras import layers
from tensorflow.keras.layers import Dense  # the older spelling

print(keras.__version__)
print(Dense is layers.Dense)
# --8<-- [end:same]
