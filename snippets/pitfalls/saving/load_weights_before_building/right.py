"""Call the model on a `keras.Input` with the shape of one example; it creates
the weights without any data. A `Sequential` or functional model that starts
with `keras.Input` can load weights at once. Weights from a model that was built in
another way, such as a `Sequential` model, can be loaded into a class [under certain
conditions](../../compare/saving/weights-file.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Perceptron(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


x = np.ones((1, 4), dtype="float32")
trained = Perceptron()
trained(x)
trained.save_weights("right.weights.h5")

model = Perceptron()
model(keras.Input((4,)))
model.load_weights("right.weights.h5")
print("same outputs:", np.allclose(trained(x), model(x)))
# --8<-- [end:right]
