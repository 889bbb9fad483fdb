"""`training=False` in the definition of a functional model

`fit` moves the statistics of batch normalization, although you called the
layers with `training=False`. Set `trainable = False` on the batch
normalization layers.

A functional model that is called with a value for `training` hands it to every
layer, in place of the value from its definition. `fit` calls it with `True`.
With `trainable = False`, batch normalization uses the statistics that it has
and leaves them alone, whatever `training` says.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

base = keras.Sequential(
    [
        keras.Input((2,)),
        layers.BatchNormalization(momentum=0.5, name="norm"),
        layers.Dense(4),
    ]
)

inputs = keras.Input((2,))
x = base(inputs, training=False)
model = keras.Model(inputs, layers.Dense(1)(x))

norm = base.get_layer("norm")
print("moving mean before fit:", norm.moving_mean.numpy())

model.compile(loss="mean_squared_error")
model.fit(np.full((8, 2), 5.0), np.ones((8, 1)), verbose=0)
print("moving mean after fit: ", norm.moving_mean.numpy())
# --8<-- [end:wrong]
