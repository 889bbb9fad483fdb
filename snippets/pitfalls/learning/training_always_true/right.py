"""Forward the argument: `self.norm(inputs, training=training)`. It is true in
`fit` and false in `predict` and `evaluate`. You can also leave it out: Keras
propagates the mode to the layers that `call` uses.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class NormNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = layers.BatchNormalization(momentum=0.5)

    def call(self, inputs, training=None):
        return self.norm(inputs, training=training)


model = NormNet()
model(keras.Input((2,)))
print("moving mean before predict:", model.norm.moving_mean.numpy())

model.predict(np.full((8, 2), 5.0), verbose=0)
print("moving mean after predict: ", model.norm.moving_mean.numpy())
# --8<-- [end:right]
