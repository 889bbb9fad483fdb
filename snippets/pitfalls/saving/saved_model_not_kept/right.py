"""In a class that serves requests, store the loaded object as an attribute. In a
helper, return the object itself, or a function that uses it.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.ones((1, 4), dtype="float32")
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.export("right", verbose=False)
served = tf.saved_model.load("right")
y = served.serve(x)
print("same outputs:", np.allclose(y, model(x)))
# --8<-- [end:right]
