"""`training=False` is ignored: batch normalization still updates

You call a pretrained backbone with `training=False` in a functional model, as
in fine-tuning, and `fit` updates the batch normalization statistics all the
same. Set `trainable = False` on the batch normalization layers.

When a functional model is called with a value for `training`, it passes that
value to all its layers, in place of the one written at its definition. `fit`
calls the model with `training=True`. A frozen batch normalization layer, in
contrast, runs in inference mode whatever `training` is. In the `call` of a
subclassed model it is the other way round: there [a fixed value overrides the
mode](training-always-true.md).
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
