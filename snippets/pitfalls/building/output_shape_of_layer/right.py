"""The output of a layer is a tensor, and a tensor has a shape."""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
print(model.output_shape)
print(model.layers[0].output.shape)
# --8<-- [end:right]
