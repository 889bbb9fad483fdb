"""Pass every argument of `add_weight` by keyword: `name`, `shape`,
`initializer`, `trainable`.
"""

# --8<-- [start:right]
import keras
from keras import layers


class Scale(layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(
            name="factor", shape=(input_shape[-1],), initializer="ones"
        )

    def call(self, inputs, training=None):
        return inputs * self.factor


inputs = keras.Input((4,))
outputs = Scale()(inputs)
model = keras.Model(inputs, outputs)
print(model.count_params())
# --8<-- [end:right]
