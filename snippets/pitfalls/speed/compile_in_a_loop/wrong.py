"""`compile` before every `fit`

Each round of the loop starts slowly, since the model is traced anew, and the
optimizer begins from nothing. Compile once, before the loop, and change the
learning rate of the optimizer that is there.

`compile` drops the training step that Keras has made of the model, so the next
`fit` traces another one. A new optimizer has no memory of the steps before:
momentum and the other averages that it keeps are lost.
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
