"""Call `compile` after every change of `trainable`, with a new optimizer when
you unfreeze layers: the old optimizer does not know their weights. When you
freeze a layer before the first `fit`, no second `compile` is needed. Check with
`len(model.trainable_weights)` how many weights will be trained. [Use a trained
backbone](../../guides/backbone.md) does all of it, first the head, then a low
learning rate for the rest. If the accuracy drops once the backbone is trained, lower
the rate, to `1e-5` for a large network, and [keep batch normalization
frozen](../../guides/backbone.md#batch-normalization-while-fine-tuning).
"""

# --8<-- [start:right]
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
model.compile(optimizer="adam", loss="mean_squared_error")
before = backbone.get_weights()[0]
model.fit(x, y, verbose=0)
print("weights unchanged:", np.array_equal(before, backbone.get_weights()[0]))
# --8<-- [end:right]
