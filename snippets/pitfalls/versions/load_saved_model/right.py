"""`TFSMLayer` calls one function of the folder: `"serve"` in a folder that `export`
wrote, `"serving_default"` in most older ones. To train further you need the code
that made the model.
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
