"""SavedModel: "Called a function referencing variables which have been deleted"

`tf.saved_model.load(path).serve(x)` raises an `AssertionError`: "Called a
function referencing variables which have been deleted". Assign what `load`
returns to a variable, and keep it as long as you call its functions.

The loaded object owns the weights; its functions only refer to them. In one
expression, nothing holds the object once `serve` has been looked up: Python
deletes it, with the weights, before the call. A helper that returns
`loaded.serve` without the object fails in the same way.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.ones((1, 4), dtype="float32")
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.export("wrong", verbose=False)
y = tf.saved_model.load("wrong").serve(x)  # raises AssertionError
# --8<-- [end:wrong]
