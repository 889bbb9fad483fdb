"""A model saved under a name without an ending

`save` stops with "Invalid filepath extension for saving". Give the file the
ending `.keras`.

In Keras 2 with TensorFlow a name without an ending meant a folder in the
SavedModel format. Keras 3 chooses the format by the ending, and `save` no
longer writes this one. `model.export("folder")` does, for programs that only
predict: `load_model` does not read such a folder.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save("wrong")  # raises ValueError
# --8<-- [end:wrong]
