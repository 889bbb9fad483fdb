"""Which input channels a filter sees, with groups and without."""

# --8<-- [start:groups]
import keras
from keras import layers

x = keras.Input((32, 32, 16))
for conv in [
    layers.Conv2D(32, 3),
    layers.Conv2D(32, 3, groups=4),
    layers.Conv2D(16, 3, groups=16),
    layers.DepthwiseConv2D(3),
    layers.SeparableConv2D(32, 3),
]:
    conv(x)
    shapes = [weight.shape for weight in conv.weights]
    print(type(conv).__name__, conv.count_params(), *shapes)
# --8<-- [end:groups]

# --8<-- [start:odd]
layers.Conv2D(30, 3, groups=4)  # raises ValueError
# --8<-- [end:odd]
