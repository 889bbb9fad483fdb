"""Dropout and batch normalization stay off in a subclassed model

While a subclassed model trains, `Dropout` drops nothing and
`BatchNormalization` does not update its statistics, and no error is raised,
because `call` has no `training` argument. Add it to the signature:
`def call(self, inputs, training=None)`.

`fit` passes `training=True` only if `call` accepts an argument of that name.
Without it, all layers inside run in inference mode: dropout is the identity,
and batch normalization keeps its initial moving statistics. The problem only
affects the model that you call `fit` on; inside another model the mode is
propagated.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = layers.BatchNormalization(momentum=0.5)
        self.dense = layers.Dense(1)

    def call(self, inputs):
        return self.dense(self.norm(inputs))


x = np.full((64, 2), 5.0, dtype="float32")
y = np.ones((64, 1), dtype="float32")
model = Net()
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, epochs=10, verbose=0)
print("mean of the inputs:", x.mean(axis=0))
print("measured in fit:", model.norm.moving_mean.numpy().round(2))
# --8<-- [end:wrong]
