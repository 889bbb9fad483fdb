"""Write `layer.output.shape` and `layer.input.shape`. If the layer has not been
called yet, get the shape from `layer.compute_output_shape(input_shape)`.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
print(model.output_shape)
print(model.layers[0].output.shape)
# --8<-- [end:right]
