"""Keras 2 loading a file of Keras 3: "Unrecognized keyword arguments: ['batch_shape']"

Saving works, but a program with Keras 2 raises "Unrecognized keyword arguments:
['batch_shape']" when it loads the file. Update Keras there, or save only the weights
and build the model in code.

TensorFlow 2.15 and earlier bring Keras 2, TensorFlow 2.16 and later Keras 3: a notebook
with one and a server with the other are enough. Neither the file nor the model is broken.
Print `keras.__version__` on both machines, and install the same one; don't mix `keras`
and `tf.keras` in a program. `.keras` and `.h5` files hold the
arguments of every layer, and Keras 3 gives `keras.Input` the ones printed here. Keras 2
knows no `batch_shape`. With Keras 2.15.0 and a file of Keras 3.15 the message ends in
"['batch_shape', 'optional']"; older files lack the second name. For a functional model
in a `.keras` file, `tf-keras` worded it "Could not deserialize class 'Functional' because
its parent module tf_keras.src.models.functional cannot be imported".

The other direction, a file of Keras 2 in Keras 3, has
[a page of its own](file-of-keras-2.md).
"""

# --8<-- [start:wrong]
import json
import zipfile

import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dense(1)]
)
model.save("wrong.keras")

with zipfile.ZipFile("wrong.keras") as file:
    config = json.loads(file.read("config.json"))
print(list(config["config"]["layers"][0]["config"]))
# --8<-- [end:wrong]
