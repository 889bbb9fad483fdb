"""Weights that are not trained, and a layer that has a mode for training."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]


# --8<-- [start:layer]
class Standardize(layers.Layer):
    """Learns mean and variance of each channel while the model trains."""

    def build(self, input_shape):
        shape = (input_shape[-1],)
        self.scale = self.add_weight(
            shape=shape, initializer="ones", name="scale"
        )
        self.mean = self.add_weight(
            shape=shape, initializer="zeros", trainable=False, name="mean"
        )
        self.variance = self.add_weight(
            shape=shape, initializer="ones", trainable=False, name="variance"
        )
        self.batches = self.add_weight(
            shape=(), initializer="zeros", trainable=False, name="batches"
        )

    def call(self, inputs, training=False):
        if training:
            mean, variance = ops.moments(inputs, axes=(0, 1, 2))
            self.batches.assign_add(1)
            self.mean.assign_add((mean - self.mean) / self.batches)
            self.variance.assign_add((variance - self.variance) / self.batches)
        return self.scale * (inputs - self.mean) / ops.sqrt(self.variance)


# --8<-- [end:layer]
# --8<-- [start:fit]
(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:5000].astype("float32"), y_train[:5000]
expected = np.mean(x_train, axis=(0, 1, 2), dtype="float64")

standardize = Standardize()
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        standardize,
        layers.Conv2D(16, 3, strides=4, activation="relu"),
        layers.GlobalMaxPooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x_train, y_train, batch_size=100, verbose=0)

print("trainable:    ", [w.name for w in standardize.trainable_weights])
print("non-trainable:", [w.name for w in standardize.non_trainable_weights])
print("mean in the layer: ", standardize.mean.numpy().round(2))
print("mean of the images:", expected.round(2))
# --8<-- [end:fit]

# --8<-- [start:predict]
before = standardize.mean.numpy()
dark = np.zeros((100, 32, 32, 3))
model.predict(dark, verbose=0)
print("predict updates the mean: ", np.any(before != standardize.mean))
model(dark, training=True)
print("training=True updates it: ", np.any(before != standardize.mean))
# --8<-- [end:predict]


# --8<-- [start:without]
class WithoutTraining(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.standardize = Standardize()
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(10, activation="softmax")

    def call(self, inputs):
        x = self.standardize(inputs)
        return self.dense(self.flatten(x))


model = WithoutTraining()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x_train, y_train, batch_size=100, verbose=0)
print("mean in the layer: ", model.standardize.mean.numpy())
# --8<-- [end:without]
