"""Unfreezing a model with `trainable = True` has no effect

You froze some layers of a backbone one by one and later set `backbone.trainable = True`
to fine-tune all of them. No error is raised, but those layers stay frozen and `fit`
does not train them. Set `trainable = True` on each layer, as you did to freeze it.

Assigning `trainable` to a model passes the value on to its layers, but only if the
model's own value changes: on the TensorFlow backend, an attribute that is assigned the
value it has is left alone. Here the model's own `trainable` was `True` all the time, and
so nothing is passed on. If you froze the whole backbone in one line, only [another
`compile`](frozen-layer.md) is missing.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

backbone = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16, activation="relu"),
        layers.BatchNormalization(),
        layers.Dense(4, activation="relu"),
    ]
)
for layer in backbone.layers[:2]:
    layer.trainable = False
print("after freezing:  ", [layer.trainable for layer in backbone.layers])

backbone.trainable = True
print("after unfreezing:", [layer.trainable for layer in backbone.layers])
# --8<-- [end:wrong]
