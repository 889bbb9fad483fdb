"""`training=True` written into `call`

`predict` changes the model: batch normalization moves its statistics on the
very data that you want answers for. Pass the argument `training` of `call` on,
or leave it out.

A value that you pass to a layer wins over the mode that Keras knows. With
`training=True`, the layer also normalizes each batch with the mean of that
batch, and never with the one that it measured in `fit`. Dropout that is
called in this way drops values in `predict`, too.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class NormNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = layers.BatchNormalization(momentum=0.5)

    def call(self, inputs, training=None):
        return self.norm(inputs, training=True)


model = NormNet()
model(keras.Input((2,)))
print("moving mean before predict:", model.norm.moving_mean.numpy())

model.predict(np.full((8, 2), 5.0), verbose=0)
print("moving mean after predict: ", model.norm.moving_mean.numpy())
# --8<-- [end:wrong]
