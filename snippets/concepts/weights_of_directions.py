"""The weights of a bidirectional layer, direction by direction."""

# --8<-- [start:weights]
import keras
from keras import layers

layer = layers.Bidirectional(layers.LSTM(16))
layer(keras.Input((20, 4)))
for part in (layer.forward_layer, layer.backward_layer):
    shapes = [tuple(weight.shape) for weight in part.weights]
    print(part.name, shapes)
# --8<-- [end:weights]
