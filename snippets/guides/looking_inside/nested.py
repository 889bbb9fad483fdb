"""Intermediate activations inside a nested model."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

images = np.random.randint(0, 256, size=(4, 32, 32, 3))
# --8<-- [end:imports]


# --8<-- [start:outer]
def build(backbone):
    inputs = keras.Input((32, 32, 3))
    x = layers.Rescaling(1 / 255)(inputs)
    x = backbone(x)
    outputs = layers.Dense(5, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# --8<-- [end:outer]

# --8<-- [start:inner]
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(8, 3, activation="relu", name="conv")(inputs)
outputs = layers.GlobalAveragePooling2D()(x)
backbone = keras.Model(inputs, outputs, name="backbone")
model = build(backbone)
print([layer.name for layer in model.layers])
# --8<-- [end:inner]

# --8<-- [start:disconnected]
conv = backbone.get_layer("conv")
keras.Model(model.input, conv.output)  # raises ValueError
# --8<-- [end:disconnected]

# --8<-- [start:functional]
ends = [backbone.get_layer("conv").output, backbone.output]
inside = keras.Model(backbone.input, ends)
maps, features = inside(images)
print(maps.shape, features.shape)
# --8<-- [end:functional]

# --8<-- [start:through]
_, rescaling, _, head = model.layers
inputs = keras.Input((32, 32, 3))
maps, features = inside(rescaling(inputs))
both = keras.Model(inputs, [maps, head(features)])

maps, predictions = both(images)
print(maps.shape, predictions.shape)
print("same predictions:", np.allclose(predictions, model(images)))
# --8<-- [end:through]

# --8<-- [start:sequential]
backbone = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(8, 3, activation="relu", name="conv"),
        layers.GlobalAveragePooling2D(),
    ]
)
ends = [backbone.get_layer("conv").output, backbone.outputs[0]]
inside = keras.Model(backbone.inputs[0], ends)
maps, features = inside(images)
print(maps.shape, features.shape)
# --8<-- [end:sequential]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(8, 3, activation="relu", name="conv")
        self.pool = layers.GlobalAveragePooling2D()

    def call(self, inputs, training=None):
        return self.pool(self.conv(inputs))


backbone = Net()
inputs = keras.Input((32, 32, 3))
outputs = backbone.call(inputs)
ends = [backbone.get_layer("conv").output, outputs]
inside = keras.Model(inputs, ends)
maps, features = inside(images)
print(maps.shape, features.shape)
# --8<-- [end:subclassing]
