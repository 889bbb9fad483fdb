"""Solution: the parameters of a convolution, counted by hand."""

# --8<-- [start:count]
import keras
from keras import layers

inputs = keras.Input((16, 16, 6))
layer = layers.Conv2D(16, 5, padding="same", activation="relu")
layer(inputs)

weights = 5 * 5 * 6 * 16  # each filter looks at all 6 feature maps
biases = 16
print(weights + biases, layer.count_params())
# --8<-- [end:count]
