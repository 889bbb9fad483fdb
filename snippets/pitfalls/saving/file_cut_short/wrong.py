"""load_model: "File not found: filepath=..." though the file is there

`load_model` raises "File not found: filepath=..." and "Please ensure the file is an
accessible `.keras` zip file" for a file that exists but is damaged, or is not what its
name says. Look at its size and first bytes, and download or copy it again.

A `.keras` file is a zip archive, whose table of contents is at the end. If a download
or a save was interrupted, the end is missing, and the message reads as if the whole
file were. Three more files look like this: an `.h5` file renamed to `.keras`, which
loads under its old name; the small text file that Git leaves in place of a large one,
which `git lfs pull` replaces by the model; and a page of HTML saved from a link.

If there really is no such file, the path is relative to a different folder than you
think: print `os.getcwd()`. A damaged `.h5` file raises "Unable to synchronously open
file".
"""

# --8<-- [start:wrong]
from pathlib import Path

import keras
from keras import layers

model = keras.Sequential([keras.Input((8,)), layers.Dense(3)])
model.save("wrong.keras")

file = Path("wrong.keras")
file.write_bytes(file.read_bytes()[:4000])  # an interrupted download
print("exists:", file.exists())
keras.saving.load_model("wrong.keras")  # raises ValueError
# --8<-- [end:wrong]
