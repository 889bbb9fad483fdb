"""What the dimensions, the dilation and the groups of a convolution change."""

# --8<-- [start:dimensions]
import keras
from keras import layers

for conv, shape in [
    (layers.Conv1D(8, 3), (100, 4)),  # steps, features
    (layers.Conv2D(8, 3), (32, 32, 3)),  # height, width, channels
    (layers.Conv3D(8, 3), (16, 32, 32, 3)),  # frames, height, width, channels
]:
    outputs = conv(keras.Input(shape))
    print(type(conv).__name__, shape, "->", outputs.shape[1:], end=" ")
    print("kernel", conv.kernel.shape)
# --8<-- [end:dimensions]

# --8<-- [start:dilation]
inputs = keras.Input((32, 32, 16))
for rate in (1, 2, 4):
    conv = layers.Conv2D(8, 3, dilation_rate=rate)
    size = conv(inputs).shape[1]
    print(f"dilation_rate={rate}: 32 -> {size},", conv.count_params())
# --8<-- [end:dilation]

# --8<-- [start:causal]
series = keras.Input((100, 4))
for padding in ("valid", "same", "causal"):
    print(padding, layers.Conv1D(8, 3, padding=padding)(series).shape)
# --8<-- [end:causal]

# --8<-- [start:up]
for up in [
    layers.UpSampling2D(2),
    layers.Conv2DTranspose(16, 3, strides=2, padding="same"),
]:
    print(type(up).__name__, up(inputs).shape, up.count_params())
# --8<-- [end:up]

# --8<-- [start:groups]
for conv in [
    layers.Conv2D(32, 3),
    layers.Conv2D(32, 3, groups=4),
    layers.Conv2D(16, 3, groups=16),
    layers.DepthwiseConv2D(3),
    layers.SeparableConv2D(32, 3),
]:
    conv(inputs)
    shapes = [weight.shape for weight in conv.weights]
    print(type(conv).__name__, conv.count_params(), *shapes)
# --8<-- [end:groups]

# --8<-- [start:odd]
layers.Conv2D(30, 3, groups=4)  # raises ValueError
# --8<-- [end:odd]
