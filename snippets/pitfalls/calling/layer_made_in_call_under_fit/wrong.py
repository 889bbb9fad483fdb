""" "tf.function only supports singleton tf.Variables"

`fit` raises `tf.function only supports singleton tf.Variables created on the
first call` when `call` creates a layer. Create the layer in `__init__`, and
only use it in `call`.

`fit` traces the training step into a graph, and TensorFlow runs the Python
function more than once for that. A traced function may create variables the
first time only. A layer created in `call` has new weights each time, so the
second run fails. Keras does not track such a layer either: `summary()` does not
count its weights, and they are neither trained nor saved. TensorFlow 2.3 worded it "tf.function-decorated function tried to
create variables on non-first call".
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Regressor(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = layers.Dense(8, activation="relu")(inputs)
        return self.dense(x)


model = Regressor()
model.compile(loss="mean_squared_error")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)  # raises ValueError
# --8<-- [end:wrong]
