"""load_model: "No model config found in the file"

`load_model` raises "No model config found in the file" for a file that `save_weights`
wrote, or `ModelCheckpoint` with `save_weights_only=True`. The file is not damaged.
Build the model in code, and call `load_weights`.

Such a file has the weights and the state of the optimizer, but no description of the
layers, from which `load_model` could build the model. To give it another name does not
help: renamed to `.keras`, [it is reported as
missing](../../pitfalls/saving/file-cut-short.md).
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(3)]
)
model.save_weights("wrong.weights.h5")

loaded = keras.saving.load_model("wrong.weights.h5")  # raises ValueError
# --8<-- [end:wrong]
