"""Freeze the batch normalization layers of the backbone. The other layers can
still be trained. If you freeze the whole backbone with
`base.trainable = False`, its batch normalization layers are frozen as well.
Compile after freezing.
"""

# --8<-- [start:right]
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
x = base(inputs)
model = keras.Model(inputs, layers.Dense(1)(x))

norm = base.get_layer("norm")
norm.trainable = False
print("moving mean before fit:", norm.moving_mean.numpy())

model.compile(loss="mean_squared_error")
model.fit(np.full((8, 2), 5.0), np.ones((8, 1)), verbose=0)
print("moving mean after fit: ", norm.moving_mean.numpy())
# --8<-- [end:right]
