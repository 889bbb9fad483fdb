"""Assign the layers in the order of the calls, and compare the predictions
afterwards. The same message appears when the two architectures really differ,
for example in the number of units or classes; then copy only the layers that
match, one by one.
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
