"""A block of layers as a function, as a Layer and as a Model."""

# --8<-- [start:function]
import keras
from keras import layers


def dense_block(x, units):
    x = layers.Dense(units, activation="relu")(x)
    return layers.Dense(units)(x)


inputs = keras.Input((4,))
x = dense_block(inputs, 8)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
print([layer.name for layer in model.layers])
# --8<-- [end:function]


# --8<-- [start:layer]
@keras.saving.register_keras_serializable(package="guides")
class DenseBlock(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.first = layers.Dense(units, activation="relu", name="first")
        self.second = layers.Dense(units, name="second")

    def build(self, input_shape):
        self.first.build(input_shape)
        self.second.build(self.first.compute_output_shape(input_shape))

    def call(self, inputs):
        return self.second(self.first(inputs))

    def get_config(self):
        return {**super().get_config(), "units": self.units}


x = DenseBlock(8, name="block")(inputs)
model = keras.Model(inputs, layers.Dense(1)(x))
model.summary(expand_nested=True)
# --8<-- [end:layer]

# --8<-- [start:inner-of-layer]
block = model.get_layer("block")
print("block:", block.output.shape)
print("weights:", block.first.kernel.shape)
block.first.output  # raises AttributeError
# --8<-- [end:inner-of-layer]

# --8<-- [start:model]
block_inputs = keras.Input((4,))
block_outputs = dense_block(block_inputs, 8)
block = keras.Model(block_inputs, block_outputs, name="block")

x = block(inputs)
model = keras.Model(inputs, layers.Dense(1)(x))
model.summary(expand_nested=True)
# --8<-- [end:model]

# --8<-- [start:inner-of-model]
first = model.get_layer("block").layers[1]
inner = keras.Model(block.inputs, first.output)
print(inner.output_shape)
# --8<-- [end:inner-of-model]
