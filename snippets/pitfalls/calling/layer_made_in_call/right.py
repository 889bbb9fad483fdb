"""Create each layer once, in the constructor, and assign it to an attribute. If
its size depends on the input, create it in `build(self, input_shape)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(inputs)


x = np.ones((1, 4), dtype="float32")
model = Net()
print("same outputs twice:", np.allclose(model(x), model(x)))
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:right]
