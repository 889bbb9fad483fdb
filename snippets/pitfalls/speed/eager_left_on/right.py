"""Leave out the argument. `call` then runs a few times in Python, while Keras
builds the model and TensorFlow traces the training step, however many batches
follow.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

calls = []


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        calls.append(inputs.shape)
        return self.dense(inputs)


x = np.ones((64, 4), dtype="float32")
y = np.ones((64, 1), dtype="float32")
model = Net()
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, batch_size=4, verbose=0)
print("batches:", int(model.optimizer.iterations))
print("call ran in Python:", len(calls), "times")
# --8<-- [end:right]
