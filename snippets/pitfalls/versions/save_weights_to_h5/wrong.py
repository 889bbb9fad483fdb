"""`save_weights`: "The filename must end in `.weights.h5`"

`save_weights("model.h5")` raises ``The filename must end in `.weights.h5` ``.
Name the file `model.weights.h5`. Other extensions, such as `.ckpt`, are no
longer supported.

Keras 3 determines the format of a file by its name. The extension `.weights.h5`
distinguishes weights from the old `.h5` format for whole models.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save_weights("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
