"""Freezing or unfreezing a layer has no effect

You set `layer.trainable = False` between two calls of `fit`, as in transfer
learning and fine-tuning, and the weights of the layer still change. Or you set
`base.trainable = True`, and the accuracy doesn't change. Recompile: call `compile`
again after you freeze or unfreeze layers.

The first `fit` traces the training step into a graph that contains the weights
to update. A later change of `trainable` does not change that graph. `compile`
discards it, and the next `fit` traces a new one.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4), dtype="float32")
y = np.zeros((8, 1), dtype="float32")
backbone = layers.Dense(4)
model = keras.Sequential([keras.Input((4,)), backbone, layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, verbose=0)

backbone.trainable = False
before = backbone.get_weights()[0]
model.fit(x, y, verbose=0)
print("weights unchanged:", np.array_equal(before, backbone.get_weights()[0]))
# --8<-- [end:wrong]
