"""Trained models are cut, joined, renamed and cloned."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

images = np.random.rand(2, 32, 32, 3)
# --8<-- [end:imports]

# --8<-- [start:sequential]
trained = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(5, activation="softmax"),
    ]
)
backbone = keras.Model(trained.inputs[0], trained.layers[-2].output)
print(backbone(images).shape, trained(images).shape)

trained.pop()  # or shorten the model itself
print(trained(images).shape)
# --8<-- [end:sequential]


# --8<-- [start:functional]
def network(name=None):
    inputs = keras.Input((32, 32, 3))
    x = layers.Conv2D(8, 3, activation="relu", name="conv")(inputs)
    x = layers.GlobalAveragePooling2D(name="features")(x)
    outputs = layers.Dense(5, activation="softmax", name="head")(x)
    return keras.Model(inputs, outputs, name=name)


trained = network()
features = trained.get_layer("features").output
backbone = keras.Model(trained.input, features)
print(backbone(images).shape, trained(images).shape)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class SmallNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(8, 3, activation="relu")
        self.pool = layers.GlobalAveragePooling2D()
        self.head = layers.Dense(5, activation="softmax")

    def call(self, inputs, training=None):
        return self.head(self.pool(self.conv(inputs)))


trained_net = SmallNet()
trained_net(images)
trained_net.layers[-2].output  # raises AttributeError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-cut]
inputs = keras.Input((32, 32, 3))
x = trained_net.conv(inputs)
backbone = keras.Model(inputs, trained_net.pool(x))
print(backbone(images).shape, trained_net(images).shape)
# --8<-- [end:subclassing-cut]

# --8<-- [start:pop]
removed = trained.layers.pop()
print("removed:", removed.name)
print("layers:", [layer.name for layer in trained.layers])
print("output:", trained(images).shape)
# --8<-- [end:pop]

# --8<-- [start:flat]
features = trained.get_layer("features").output
outputs = layers.Dense(3, activation="softmax", name="new_head")(features)
model = keras.Model(trained.input, outputs)
print([layer.name for layer in model.layers])
print("shared:", model.get_layer("conv") is trained.get_layer("conv"))
# --8<-- [end:flat]

# --8<-- [start:twice]
left, right = network("net"), network("net")
inputs = keras.Input((32, 32, 3))
x = layers.Concatenate()([left(inputs), right(inputs)])
keras.Model(inputs, layers.Dense(3)(x))  # raises ValueError
# --8<-- [end:twice]

# --8<-- [start:rename]
left.name, right.name = "left", "right"
inputs = keras.Input((32, 32, 3))
x = layers.Concatenate()([left(inputs), right(inputs)])
pair = keras.Model(inputs, layers.Dense(3)(x))

pair.save("surgery.keras")
loaded = keras.saving.load_model("surgery.keras")
print([layer.name for layer in loaded.layers])
print("same outputs:", np.allclose(loaded(images), pair(images)))
# --8<-- [end:rename]


# --8<-- [start:clone]
def renamed(layer):
    config = layer.get_config()
    config["name"] = "copy_" + config["name"]
    return type(layer).from_config(config)


copy = keras.models.clone_model(trained, clone_function=renamed)
print([layer.name for layer in copy.layers[1:]])
print("same outputs:", np.allclose(copy(images), trained(images)))

copy.set_weights(trained.get_weights())
print("same outputs:", np.allclose(copy(images), trained(images)))
# --8<-- [end:clone]
