"""The learning rate is a variable of the optimizer, so assigning to it needs no
`compile`. To change it on a schedule, pass a callback such as
`LearningRateScheduler` or `ReduceLROnPlateau` to a single `fit`. Do compile
again after you freeze or unfreeze layers.
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
        calls.append(inputs.shape)  # runs only while the model is traced
        return self.dense(inputs)


x = np.ones((8, 4), dtype="float32")
y = np.ones((8, 1), dtype="float32")
rates = (1e-1, 1e-2, 1e-3, 1e-4)
model = Net()
model.compile(optimizer="adam", loss="mean_squared_error")
for rate in rates:
    model.optimizer.learning_rate = rate
    model.fit(x, y, verbose=0)
print("calls of fit:", len(rates))
print("call was traced:", len(calls), "times")
print("steps the optimizer has counted:", int(model.optimizer.iterations))
# --8<-- [end:right]
