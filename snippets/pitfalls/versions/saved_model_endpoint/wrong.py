"""TFSMLayer: "The endpoint 'serve' is neither an attribute of the reloaded SavedModel"

`keras.layers.TFSMLayer(folder)` raises "The endpoint 'serve' is neither an attribute of
the reloaded SavedModel, nor an entry in the `signatures` field". Pass one of the names
that end the message: `call_endpoint="serving_default"`.

A SavedModel has functions under names. `export` of Keras 3 writes `serve`, which is the
default of the layer. Folders that Keras 2 or another program wrote have `serving_default`.
"""

# --8<-- [start:wrong]
import tensorflow as tf
from keras import layers


class Module(tf.Module):  # a folder that Keras 3 did not write
    @tf.function(input_signature=[tf.TensorSpec((None, 4))])
    def double(self, x):
        return {"result": 2 * x}


module = Module()
tf.saved_model.save(module, "wrong", {"serving_default": module.double})
layer = layers.TFSMLayer("wrong")  # raises ValueError
# --8<-- [end:wrong]
