"""Freezing a layer without compiling again

You set `trainable = False`, and the layer goes on learning. Call `compile`
again after freezing.

The first `fit` turns the training step into a graph that holds the weights to
train. `trainable = False` comes too late for that graph. `compile` throws it
away, and the next `fit` makes a new one.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4), dtype="float32")
y = np.zeros((8, 1), dtype="float32")
body = layers.Dense(4)
model = keras.Sequential([keras.Input((4,)), body, layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, verbose=0)

body.trainable = False
before = body.get_weights()[0]
model.fit(x, y, verbose=0)
print("weights unchanged:", np.array_equal(before, body.get_weights()[0]))
# --8<-- [end:wrong]
