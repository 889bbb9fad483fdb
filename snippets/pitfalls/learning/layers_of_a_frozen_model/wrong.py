"""Fine-tuning the last layers of a frozen base: the number of trainable parameters stays 0

You froze the base with `base.trainable = False` and then set `trainable = True` on its
last layers, here `base.layers[-2:]`. No error is raised, but the number of trainable
parameters does not change, also after `compile`. Unfreeze the whole base first, then
freeze the layers that shall stay as they are.

A model that is frozen itself has no trainable weights, whatever its layers' own
`trainable` is. The layers keep the value that you gave them, so that printing it for each
layer misleads: count `trainable_weights` instead.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

base = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(16, activation="relu"),
        layers.Dense(4, activation="relu"),
    ]
)
base.trainable = False  # while the new head is trained

for layer in base.layers[-2:]:
    layer.trainable = True
print("layers:", [layer.trainable for layer in base.layers])
print("trainable weights:", len(base.trainable_weights))
# --8<-- [end:wrong]
