"""A layer made in `call`

Called twice on the same data, the model gives two answers, and it has no
weights to train. Make the layer in the constructor.

Every call makes a new layer with new random weights. Keras looks for layers
among the attributes of the model, finds none, and so has nothing to train or
to save.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def call(self, inputs, training=None):
        return layers.Dense(1)(inputs)


x = np.ones((1, 4), dtype="float32")
model = Net()
print("same answer twice:", np.allclose(model(x), model(x)))
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:wrong]
