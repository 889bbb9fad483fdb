"""On JAX, a subclass that does not pass `training` to its layers."""

# --8<-- [start:wrong]
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
from keras import layers

x = np.random.default_rng(1).uniform(size=(64, 32, 32, 3))
y = np.arange(64) % 10


class Network(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.flip = layers.RandomFlip("horizontal")
        self.norm = layers.BatchNormalization()
        self.flatten = layers.Flatten()
        self.classify = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.norm(self.flip(inputs))
        return self.classify(self.flatten(x))


def check(model):
    model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
    model.fit(x, y, verbose=0)
    mean = np.array(model.norm.moving_mean)
    print("batch normalization has learned:", mean.any())
    once, again = (model.predict(x, verbose=0) for _ in range(2))
    print("predictions twice the same:", np.allclose(once, again))


check(Network())
# --8<-- [end:wrong]


# --8<-- [start:right]
class PassesTraining(Network):
    def call(self, inputs, training=None):
        x = self.flip(inputs, training=training)
        x = self.norm(x, training=training)
        return self.classify(self.flatten(x))


check(PassesTraining())
# --8<-- [end:right]
