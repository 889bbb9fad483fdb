"""`TFSMLayer` calls one function of the folder. Its name, `call_endpoint`, is
`"serve"` in a folder written by `export` and `"serving_default"` in most older
ones. To continue training, you need the code of the model. The package
`tf_keras`, which is Keras 2, can still load the folder as a model.
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
