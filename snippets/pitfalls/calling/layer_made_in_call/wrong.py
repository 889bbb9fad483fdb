"""Layer created in `call`: outputs differ and nothing is trained

A model that creates a layer inside `call` gives a different output for the same
input on every call, and it has no weights to train, without an error. Create
the layer in `__init__` and use it in `call`.

Each call creates a new layer with new random weights. Keras tracks layers that
are assigned to attributes of the model, and there are none here, so nothing is
trained or saved.
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
print("same outputs twice:", np.allclose(model(x), model(x)))
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:wrong]
