"""Loops and branches inside a model."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops

x = np.ones((8, 4), dtype="float32")
# --8<-- [end:imports]


# --8<-- [start:loop]
class Deep(keras.Model):
    def __init__(self, depth, **kwargs):
        super().__init__(**kwargs)
        self.hidden = [layers.Dense(4, activation="relu") for _ in range(depth)]

    def call(self, inputs, training=None):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return x


model = Deep(depth=3)
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, x, verbose=0)
print(len(model.trainable_weights), "weights trained")
# --8<-- [end:loop]


# --8<-- [start:branch]
class Branch(keras.Model):
    def call(self, inputs, training=None):
        if ops.mean(inputs) > 0:  # depends on the data
            return inputs
        return -inputs


model = Branch()
print("called directly:", model(x).shape)
model.compile(loss="mean_squared_error")
try:
    model.fit(x, x, verbose=0)
except Exception as error:
    print("in fit:", type(error).__name__)
# --8<-- [end:branch]

# --8<-- [start:eager]
model = Branch()
model.compile(loss="mean_squared_error", run_eagerly=True)
model.fit(x, x, verbose=0)
print("in fit, eagerly:", model(x).shape)
# --8<-- [end:eager]


# --8<-- [start:cond]
class Cond(keras.Model):
    def call(self, inputs, training=None):
        return ops.cond(ops.mean(inputs) > 0, lambda: inputs, lambda: -inputs)


model = Cond()
model.compile(loss="mean_squared_error")
model.fit(x, x, verbose=0)
print("in fit:", model(x).shape)
# --8<-- [end:cond]
