"""Intermediate activations of a subclassed model."""

# --8<-- [start:features]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.rescaling = layers.Rescaling(1 / 255)
        self.conv = layers.Conv2D(16, 3, activation="relu", name="conv")
        self.pool = layers.GlobalAveragePooling2D()
        self.head = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.conv(self.rescaling(inputs))
        return self.head(self.pool(x))


model = Net()
inputs = keras.Input((32, 32, 3))
outputs = model.call(inputs)  # call, not model(inputs)
features = keras.Model(inputs, model.get_layer("conv").output)

_, (x_test, y_test) = keras.datasets.cifar10.load_data()
maps = features.predict(x_test[:4], verbose=0)
print(maps.shape)
# --8<-- [end:features]

# --8<-- [start:both]
conv = model.get_layer("conv").output
both = keras.Model(inputs, [conv, outputs])
maps, predictions = both.predict(x_test[:4], verbose=0)
print(maps.shape, predictions.shape)
# --8<-- [end:both]

# --8<-- [start:without-call]
model = Net()
model(x_test[:4])
model.get_layer("conv").output  # raises AttributeError
# --8<-- [end:without-call]
