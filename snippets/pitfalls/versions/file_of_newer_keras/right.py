"""Build the same layers in code. `load_weights` takes the `.keras` file itself and reads
only the weights in it, which [loaded in every version of Keras 3 that was
tried](../../guides/saving.md#load-a-file-from-another-keras-version). If you can choose,
install the version that wrote the file, or save with the older one: newer versions load
the files of older ones.
"""

# --8<-- [start:right]
import json
import zipfile

import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
model.save("right.keras")

with zipfile.ZipFile("right.keras") as file:
    parts = {name: file.read(name) for name in file.namelist()}
config = json.loads(parts["config.json"])
_, dense = config["config"]["layers"]
dense["config"]["argument_of_tomorrow"] = None  # as a newer Keras writes it
parts["config.json"] = json.dumps(config)
with zipfile.ZipFile("right.keras", "w") as file:
    for name, part in parts.items():
        file.writestr(name, part)

rebuilt = keras.Model(inputs, layers.Dense(3)(inputs))
rebuilt.load_weights("right.keras")
x = np.ones((1, 4), dtype="float32")
print("same outputs:", np.allclose(model(x), rebuilt(x)))
# --8<-- [end:right]
