"""Then call `compile` again, with a low learning rate. If there is batch
normalization among the last layers, keep those layers frozen, so that their statistics
stay: see [fine-tuning a
backbone](../../guides/backbone.md#batch-normalization-while-fine-tuning). Calling the base
with `training=False` [isn't enough in a functional model](training-in-functional-model.md).
"""

# --8<-- [start:right]
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

base.trainable = True
for layer in base.layers[:-2]:
    layer.trainable = False
print("layers:", [layer.trainable for layer in base.layers])
print("trainable weights:", len(base.trainable_weights))
# --8<-- [end:right]
