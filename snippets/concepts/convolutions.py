"""Up and down, sideways and apart: what the arguments of convolutions change."""

# --8<-- [start:up]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((32, 32, 16))
for up in [
    layers.UpSampling2D(2),
    layers.Conv2DTranspose(16, 3, strides=2, padding="same"),
]:
    print(type(up).__name__, up(inputs).shape, up.count_params())
# --8<-- [end:up]

# --8<-- [start:checkerboard]
x = np.ones((1, 5, 5, 1))
for kernel in (2, 3, 4):
    up = layers.Conv2DTranspose(1, kernel, 2, kernel_initializer="ones")
    print(kernel, np.unique(up(x)[0, 3:-3, 3:-3]))
# --8<-- [end:checkerboard]

# --8<-- [start:by-hand]
x = layers.ZeroPadding2D(((0, 1), (0, 1)))(inputs)  # top, bottom; left, right
print(inputs.shape, "->", x.shape)
print(layers.Cropping2D(((1, 0), (1, 0)))(x).shape)
print(layers.Resizing(64, 48)(inputs).shape)
# --8<-- [end:by-hand]

# --8<-- [start:dimensions]
for conv, shape in [
    (layers.Conv1D(8, 3), (100, 4)),  # steps, features
    (layers.Conv2D(8, 3), (32, 32, 3)),  # height, width, channels
    (layers.Conv3D(8, 3), (16, 32, 32, 3)),  # frames, height, width, channels
]:
    outputs = conv(keras.Input(shape))
    print(type(conv).__name__, shape, "->", outputs.shape[1:], end=" ")
    print("kernel", conv.kernel.shape)
# --8<-- [end:dimensions]

# --8<-- [start:signal]
model = keras.Sequential(
    [
        keras.Input((100, 4)),  # 100 measurements of 4 sensors
        layers.Conv1D(16, 5, activation="relu"),
        layers.MaxPooling1D(2),
        layers.Conv1D(32, 5, activation="relu"),
        layers.GlobalAveragePooling1D(),
        layers.Dense(3, activation="softmax"),  # 3 classes
    ]
)
for layer in model.layers:
    print(layer.name, layer.output.shape)
# --8<-- [end:signal]

# --8<-- [start:causal]
series = keras.Input((100, 4))
for padding in ("valid", "same", "causal"):
    print(padding, layers.Conv1D(8, 3, padding=padding)(series).shape)
# --8<-- [end:causal]

# --8<-- [start:pooling]
x = np.arange(16.0).reshape(1, 4, 4, 1)
print("largest:", *np.ravel(layers.MaxPooling2D(2)(x)))
print("mean:   ", *np.ravel(layers.AveragePooling2D(2)(x)))
conv = layers.Conv2D(1, 3, strides=2, padding="same")
print("learned:", conv(x).shape, conv.count_params(), "parameters")
# --8<-- [end:pooling]

# --8<-- [start:dilation]
for rate in (1, 2, 4):
    conv = layers.Conv2D(8, 3, dilation_rate=rate)
    size = conv(inputs).shape[1]
    print(f"dilation_rate={rate}: 32 -> {size},", conv.count_params())
# --8<-- [end:dilation]
