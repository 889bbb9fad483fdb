"""Move the constructor of the layer to `__init__`. If its size depends on the
input, write `build(self, input_shape)`, create the layer there from
`input_shape[-1]`, and build it with `self.hidden.build(input_shape)`: see [a
layer made of layers](../../guides/custom-layer.md#a-layer-made-of-layers). A
`tf.Variable` in `call` has the same remedy: use `self.add_weight` in `build`. In a loop of your
own, the cause is often [a second model or
optimizer](../../guides/training-step.md#tffunction-only-supports-singleton-tfvariables-a-second-model-or-optimizer).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Regressor(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = self.hidden(inputs)
        return self.dense(x)


model = Regressor()
model.compile(loss="mean_squared_error")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:right]
