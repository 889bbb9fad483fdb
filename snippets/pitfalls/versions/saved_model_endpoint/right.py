"""The result of such a function is a dictionary. Its key is the name of the output, which
depends on the program that wrote the folder: print the keys.
"""

# --8<-- [start:right]
import tensorflow as tf
from keras import layers


class Module(tf.Module):  # a folder that Keras 3 did not write
    @tf.function(input_signature=[tf.TensorSpec((None, 4))])
    def double(self, x):
        return {"result": 2 * x}


module = Module()
tf.saved_model.save(module, "right", {"serving_default": module.double})
layer = layers.TFSMLayer("right", call_endpoint="serving_default")
outputs = layer(tf.ones((1, 4)))
print(list(outputs), outputs["result"].shape)
# --8<-- [end:right]
