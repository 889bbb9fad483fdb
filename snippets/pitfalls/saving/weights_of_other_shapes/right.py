"""Assign the layers in the order of the calls. Compare the outputs afterwards: only
they tell you that each array went to the right layer.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


x = np.ones((1, 4), dtype="float32")
trained = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, activation="relu"),
        layers.Dense(3),
    ]
)
model = Classifier()
model(x)
model.set_weights(trained.get_weights())
print("same outputs:", np.allclose(trained(x), model(x)))
# --8<-- [end:right]
