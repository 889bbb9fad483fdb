"""The output size of convolution and pooling, by formula and by a run."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:formula]
def output_size(size, kernel, strides, padding):
    if padding == "same":
        return (size + strides - 1) // strides  # size / strides, rounded up
    return (size - kernel) // strides + 1  # rounded down


# --8<-- [end:formula]


# --8<-- [start:run]
for padding in ("valid", "same"):
    for kernel, strides in [(3, 1), (3, 2), (5, 1)]:
        conv = layers.Conv2D(8, kernel, strides, padding)
        for size in (28, 29):
            _, height, _, _ = conv.compute_output_shape((None, size, size, 1))
            formula = output_size(size, kernel, strides, padding)
            print(f"{padding:5} kernel={kernel} strides={strides}", end=" ")
            print(f"{size} -> {height}, by formula {formula}")
# --8<-- [end:run]

# --8<-- [start:pooling]
for padding in ("valid", "same"):
    pool = layers.MaxPooling2D(2, padding=padding)
    for size in (28, 29):
        _, height, _, _ = pool.compute_output_shape((None, size, size, 1))
        print(f"{padding:5} strides={pool.strides[0]} {size} -> {height}")
# --8<-- [end:pooling]

# --8<-- [start:up]
for padding in ("valid", "same"):
    up = layers.Conv2DTranspose(8, 3, strides=2, padding=padding)
    for size in (7, 14):
        _, height, _, _ = up.compute_output_shape((None, size, size, 1))
        print(
            f"{padding:5} kernel=3 strides={up.strides[0]} {size} -> {height}"
        )
# --8<-- [end:up]

# --8<-- [start:chain]
model = keras.Sequential([keras.Input((31, 31, 1))])
for layer in [
    layers.Conv2D(8, 3),
    layers.MaxPooling2D(2),
    layers.Conv2D(16, 3),
    layers.MaxPooling2D(2),
]:
    model.add(layer)
    print(type(layer).__name__, model.output_shape)
# --8<-- [end:chain]

# --8<-- [start:nothing]
model.add(layers.Conv2D(32, 3))
model.add(layers.MaxPooling2D(2))
print(model.output_shape)
model.add(layers.Conv2D(64, 3))  # raises ValueError
# --8<-- [end:nothing]
