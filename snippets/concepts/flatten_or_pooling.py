"""What Flatten costs, and what global average pooling saves."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:model]
def build(head, size=32):
    return keras.Sequential(
        [
            keras.Input((size, size, 3)),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            head,
            layers.Dense(128, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


# --8<-- [end:model]


# --8<-- [start:count]
for head in [layers.Flatten(), layers.GlobalAveragePooling2D()]:
    model = build(head)
    dense = model.layers[-2]
    print(type(head).__name__, head.output.shape)
    print(f"  {dense.count_params():,} of {model.count_params():,} parameters")
# --8<-- [end:count]

# --8<-- [start:size]
for size in (32, 64, 128):
    flat = build(layers.Flatten(), size).count_params()
    pooled = build(layers.GlobalAveragePooling2D(), size).count_params()
    print(f"{size:3} pixels: {flat:10,} with Flatten, {pooled:,} without")
# --8<-- [end:size]

# --8<-- [start:any]
model = build(layers.GlobalAveragePooling2D(), size=None)
for size in (32, 100):
    print(model.predict(np.ones((1, size, size, 3)), verbose=0).shape)
# --8<-- [end:any]

# --8<-- [start:position]
image = np.zeros((1, 4, 4, 1))
image[0, 0, 0] = 1
moved = np.roll(image, 2, axis=1)
for layer in [layers.Flatten(), layers.GlobalAveragePooling2D()]:
    same = np.array_equal(layer(image), layer(moved))
    print(type(layer).__name__, "gives the same for both:", same)
# --8<-- [end:position]
