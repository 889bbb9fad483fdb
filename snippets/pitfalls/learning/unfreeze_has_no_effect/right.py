"""Unfreeze the layers themselves, then call `compile`. If you freeze the whole model with
`backbone.trainable = False`, then `backbone.trainable = True` unfreezes all its layers
again. Check with `len(model.trainable_weights)` how many weights will be trained.
"""

# --8<-- [start:right]
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

for layer in backbone.layers:
    layer.trainable = True
print("after unfreezing:", [layer.trainable for layer in backbone.layers])
# --8<-- [end:right]
