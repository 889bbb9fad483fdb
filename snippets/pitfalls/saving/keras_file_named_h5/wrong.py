"""A `.keras` file renamed to `.h5`: "file signature not found"

`load_model` raises `Unable to synchronously open file (file signature not found)` for a file
whose name ends in `.h5`, but which is no HDF5 file. Often it is a `.keras` file that was
renamed: give it its old ending back, and load it.

Keras chooses by the ending how to read a file. A `.keras` file is a zip archive.
"""

# --8<-- [start:wrong]
import shutil

import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(2)])
model.save("wrong.keras")
shutil.copy("wrong.keras", "wrong.h5")
keras.saving.load_model("wrong.h5")  # raises OSError
# --8<-- [end:wrong]
