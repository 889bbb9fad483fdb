"""Batch normalization in a backbone: what a forward pass changes."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

images = np.random.normal(3, 1, size=(32, 8, 8, 3))
# --8<-- [end:imports]


# --8<-- [start:backbone]
inputs = keras.Input((8, 8, 3))
x = layers.Conv2D(4, 3, name="conv")(inputs)
x = layers.BatchNormalization(name="norm")(x)
outputs = layers.GlobalAveragePooling2D()(x)
backbone = keras.Model(inputs, outputs)

inputs = keras.Input((8, 8, 3))
model = keras.Model(inputs, layers.Dense(5)(backbone(inputs)))
# --8<-- [end:backbone]


# --8<-- [start:check]
def check(name):
    """Run the model as fit does, and see what a step changes and trains."""
    norm = backbone.get_layer("norm")
    before = norm.moving_mean.numpy()
    model(images, training=True)
    moved = not np.array_equal(before, norm.moving_mean)
    print(f"{name:24}statistics move: {moved!s:7}", end="")
    print("trained weights:", len(model.trainable_weights))


check("trainable")
backbone.trainable = False
check("frozen")
backbone.trainable = True
check("unfrozen")
# --8<-- [end:check]

# --8<-- [start:frozen-norm]
for layer in backbone.layers:
    if isinstance(layer, layers.BatchNormalization):
        layer.trainable = False
check("only norm frozen")
# --8<-- [end:frozen-norm]

# --8<-- [start:again]
backbone.trainable = True
check("trainable = True")
backbone.trainable = False
backbone.trainable = True
check("False, then True")
# --8<-- [end:again]
