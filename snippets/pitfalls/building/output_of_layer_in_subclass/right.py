"""`model.call(inputs)` runs your `call` directly, and each layer is recorded.
The feature extractor shares its layers and weights with the original model.
Alternatively, let `call` return the intermediate activations as a second
output.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu", name="hidden")
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(self.hidden(inputs))


x = np.ones((2, 4))
model = Net()
model(x)

inputs = keras.Input((4,))
model.call(inputs)
features = keras.Model(inputs, model.get_layer("hidden").output)
print(features(x).shape)
# --8<-- [end:right]
