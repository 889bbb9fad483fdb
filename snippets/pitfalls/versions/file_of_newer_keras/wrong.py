"""Loading: "Unrecognized keyword arguments passed to Dense: {'quantization_config': None}"

`load_model` raises "Unrecognized keyword arguments passed to Dense:
{'quantization_config': None}", or "got an unexpected keyword argument 'input_axes'",
when a newer version of Keras wrote the file. Install that version, or load only the
weights into a model built in code.

A file lists every argument of every layer, and newer versions of Keras have some that
older ones don't know, even if you never used them. Here the last lines put such an
argument into the file. Given a file of a newer version, Keras 3.12.0 worded it
"Unrecognized keyword arguments passed to Dense: {'quantization_config': None}", and
another one worded it "GlorotUniform.__init__() got an unexpected keyword argument
'input_axes'". An `.h5` file makes no difference.

It happens between a notebook service and your computer: print `keras.__version__` on
both. The file tells its version, too: unzip it and read `metadata.json`.
"""

# --8<-- [start:wrong]
import json
import zipfile

import keras
from keras import layers

inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
model.save("wrong.keras")

with zipfile.ZipFile("wrong.keras") as file:
    parts = {name: file.read(name) for name in file.namelist()}
config = json.loads(parts["config.json"])
_, dense = config["config"]["layers"]
dense["config"]["argument_of_tomorrow"] = None  # as a newer Keras writes it
parts["config.json"] = json.dumps(config)
with zipfile.ZipFile("wrong.keras", "w") as file:
    for name, part in parts.items():
        file.writestr(name, part)

keras.saving.load_model("wrong.keras")  # raises TypeError
# --8<-- [end:wrong]
