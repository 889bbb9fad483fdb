"""Train with dropout

`Dropout` is active only during training, which `fit` signals through the
`training` argument of the model. `Sequential` and functional models pass it to
their layers. A model that you subclass does so only if `call` has `training` in
its signature. Otherwise dropout stays off while you train, and no error is
raised.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

# The Dense layer of each model passes these ones on as they are, so only
# dropout can make the loss larger than zero.
x = np.ones((32, 4), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
dense = layers.Dense(4, kernel_initializer="identity")
model = keras.Sequential([keras.Input((4,)), dense, layers.Dropout(0.5)])
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, x, verbose=0)
assert history.history["loss"][0] > 0, "dropout stays off"
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
outputs = layers.Dense(4, kernel_initializer="identity")(inputs)
model = keras.Model(inputs, layers.Dropout(0.5)(outputs))
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, x, verbose=0)
assert history.history["loss"][0] > 0, "dropout stays off"
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(4, kernel_initializer="identity")
        self.dropout = layers.Dropout(0.5)

    def call(self, inputs):
        return self.dropout(self.dense(inputs))


model = Net()
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, x, verbose=0)
loss = history.history["loss"][0]
assert loss > 0, "dropout stays off"  # raises AssertionError
# --8<-- [end:subclassing]


# --8<-- [start:subclassing-when]
# only if `call` has `training` in its signature
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(4, kernel_initializer="identity")
        self.dropout = layers.Dropout(0.5)

    def call(self, inputs, training=None):
        return self.dropout(self.dense(inputs))


model = Net()
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, x, verbose=0)
assert history.history["loss"][0] > 0, "dropout stays off"
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        outputs = layers.Dense(4, kernel_initializer="identity")(inputs)
        super().__init__(inputs, layers.Dropout(0.5)(outputs), **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, x, verbose=0)
assert history.history["loss"][0] > 0, "dropout stays off"
# --8<-- [end:functional-subclass]
