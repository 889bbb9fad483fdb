"""Loading: "expects 1 input(s), but it received 2 input tensors"

`load_model` raises "expects 1 input(s), but it received 2 input tensors" for a
`Sequential` model with a backbone inside, such as MobileNet, that Keras 2 wrote. Build
the model in code and load the weights from the file.

The file records the outputs of the nested model. Keras 2 wrote a list of one output,
and Keras 3 takes it literally: the nested model then returns a list, which the next
layer takes for several inputs. With `Flatten` after the backbone the message is "'list'
object has no attribute 'shape'", and with batch normalization inside it the error comes
even earlier: "int() argument must be a string, a bytes-like object or a real number,
not 'list'". The remedy is the same for all three. Files of Keras 3 have the single
output without the list. Keras 3.4.1 failed on its own files in this way, and Keras 3.6
no longer does: update Keras if yours is older.

The program changes a new file into one as Keras 2 wrote it. While you build a model,
the same message means that you called a layer on a list of two tensors: join them with
`Concatenate` first.
"""

# --8<-- [start:wrong]
import json

import h5py
import keras
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(8, 3, activation="relu")(inputs)
outputs = layers.Conv2D(8, 3, activation="relu")(x)
backbone = keras.Model(inputs, outputs)

model = keras.Sequential(
    [backbone, layers.GlobalAveragePooling2D(), layers.Dense(2)]
)
model.save("wrong.h5")

with h5py.File("wrong.h5", "r+") as file:
    config = json.loads(file.attrs["model_config"])
    for layer in config["config"]["layers"]:
        if layer["class_name"] == "Functional":  # as Keras 2 writes it
            last = layer["config"]["output_layers"]
            layer["config"]["output_layers"] = [last]
    file.attrs["model_config"] = json.dumps(config)

keras.saving.load_model("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
