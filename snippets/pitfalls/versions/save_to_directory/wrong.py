"""`save`: "Invalid filepath extension for saving"

`model.save("name")` without a file extension raises
`Invalid filepath extension for saving` in Keras 3. Save to a file that ends in
`.keras`: `model.save("name.keras")`.

In Keras 2 with TensorFlow, a name without an extension selected the SavedModel
format, a folder. Keras 3 chooses the format by the extension, and `save` no
longer writes that one. `model.export("name")` does, for serving; `load_model`
cannot read such a folder.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save("wrong")  # raises ValueError
# --8<-- [end:wrong]
