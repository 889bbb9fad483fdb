"""`self.add_weight` creates a tracked `keras.Variable`. Pass `trainable=False`
for state that should not be trained. In `build` you can use the input shape:
`shape=(input_shape[-1],)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Scale(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.factor = self.add_weight(name="factor", initializer="ones")

    def call(self, inputs, training=None):
        return inputs * self.factor


model = keras.Sequential([keras.Input((1,)), Scale()])
model.compile(optimizer="sgd", loss="mean_squared_error")
x = np.ones((8, 1))
model.fit(x, 3 * x, verbose=0)

print("weights to train:", len(model.trainable_weights))
print("fit changed the factor:", model.layers[0].factor.numpy() != 1)
# --8<-- [end:right]
