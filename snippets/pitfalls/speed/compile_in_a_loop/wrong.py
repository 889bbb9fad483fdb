"""Every `fit` starts slowly: `compile` inside a loop

A loop that calls `compile` before every `fit` starts each round slowly and
trains worse, because the model is traced again and the optimizer starts from
scratch. Compile once, before the loop, and change
`model.optimizer.learning_rate` inside it.

`compile` discards the traced training step, so the next `fit` traces a new one.
A new optimizer has lost its state: the momentum and the other running averages
that it keeps for each weight.
"""

# --8<-- [start:wrong]
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
for rate in rates:
    optimizer = keras.optimizers.Adam(rate)
    model.compile(optimizer=optimizer, loss="mean_squared_error")
    model.fit(x, y, verbose=0)
print("calls of fit:", len(rates))
print("call was traced:", len(calls), "times")
print("steps the optimizer has counted:", int(model.optimizer.iterations))
# --8<-- [end:wrong]
