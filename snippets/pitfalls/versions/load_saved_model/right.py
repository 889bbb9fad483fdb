"""`TFSMLayer` calls one function of the folder. Its name, `call_endpoint`, is
`"serve"` in a folder written by `export` and `"serving_default"` in most older
ones, which return a dictionary: take the output by its name. The layer is meant for
predictions.

To train further, convert the folder with Keras 2, which `pip install tf-keras` brings
next to Keras 3: `tf_keras.models.load_model("my_model").save("my_model.h5")`. Then
[load the `.h5` file in Keras 3](../../concepts/keras-2-files.md), compare its
predictions, and save it as `.keras`. A subclassed model can't be saved as `.h5`:
rebuild it in code, and copy the arrays with `get_weights` and `set_weights`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((1, 4), dtype="float32")
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.export("right", verbose=False)
layer = layers.TFSMLayer("right", call_endpoint="serve")
print("same outputs:", np.allclose(model(x), layer(x)))
# --8<-- [end:right]
