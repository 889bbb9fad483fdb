"""Train on `uint8` images

Images often come as arrays of type `uint8`. A model that begins with a
`keras.Input` converts them to the data type of that input, `float32` by
default. A subclassed model has no such input: its first layer receives the
integers, and `Conv2D` does not accept them. Begin `call` with a layer that
converts them, such as `Rescaling`, or with a cast.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

images = np.full((8, 4, 4, 3), 255, dtype="uint8")
labels = np.zeros(8, dtype="uint8")
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential(
    [
        keras.Input((4, 4, 3)),
        layers.Conv2D(2, 3),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
model.compile(optimizer="sgd", loss=loss)
model.fit(images, labels, verbose=0)
assert np.allclose(model(images), model(images.astype("float32")))
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4, 4, 3))
x = layers.Flatten()(layers.Conv2D(2, 3)(inputs))
model = keras.Model(inputs, layers.Dense(10)(x))
model.compile(optimizer="sgd", loss=loss)
model.fit(images, labels, verbose=0)
assert np.allclose(model(images), model(images.astype("float32")))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(2, 3)
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.dense(self.flatten(self.conv(inputs)))


model = Net()
model.compile(optimizer="sgd", loss=loss)
model.fit(images, labels, verbose=0)  # raises TypeError
# --8<-- [end:subclassing]


# --8<-- [start:subclassing-when]
# only after a layer or a cast that converts them
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.scale = layers.Rescaling(1 / 255)
        self.conv = layers.Conv2D(2, 3)
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(10)

    def call(self, inputs, training=None):
        x = self.conv(self.scale(inputs))
        return self.dense(self.flatten(x))


model = Net()
model.compile(optimizer="sgd", loss=loss)
model.fit(images, labels, verbose=0)
assert np.allclose(model(images), model(images.astype("float32")))
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4, 4, 3))
        x = layers.Flatten()(layers.Conv2D(2, 3)(inputs))
        super().__init__(inputs, layers.Dense(10)(x), **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss=loss)
model.fit(images, labels, verbose=0)
assert np.allclose(model(images), model(images.astype("float32")))
# --8<-- [end:functional-subclass]
