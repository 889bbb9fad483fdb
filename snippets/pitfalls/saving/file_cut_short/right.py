"""`zipfile.is_zipfile` tells a whole file from a damaged one. The first bytes show what
kind of file you have: `PK` for a `.keras` file, `\\x89HDF` for an `.h5` file, `version`
for a file that Git left, `<!DOCTYPE` for a page of HTML.
"""

# --8<-- [start:right]
import zipfile
from pathlib import Path

import keras
from keras import layers

model = keras.Sequential([keras.Input((8,)), layers.Dense(3)])
model.save("right.keras")

file = Path("right.keras")
print("whole:", zipfile.is_zipfile(file))
print("begins with:", file.read_bytes()[:2])
print(zipfile.ZipFile(file).namelist())

reloaded = keras.saving.load_model(file)
print(reloaded.output_shape)
# --8<-- [end:right]
