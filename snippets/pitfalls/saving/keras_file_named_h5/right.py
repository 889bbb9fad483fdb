"""`zipfile` tells a `.keras` file from another. A file that is very small is neither: in a
cloned repository it can be the text that Git LFS leaves in place of a large file, and a
download that failed can be a page of HTML. Look at its size, and get it again.
"""

# --8<-- [start:right]
import shutil
import zipfile

import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(2)])
model.save("right.keras")
shutil.move("right.keras", "right.h5")  # by mistake

if zipfile.is_zipfile("right.h5"):
    shutil.move("right.h5", "right.keras")
print(keras.saving.load_model("right.keras").output_shape)
# --8<-- [end:right]
