"""The shortest custom layer: pooling with a learned exponent."""

# --8<-- [start:layer]
import keras
from keras import layers, ops


class PowerPooling(layers.Layer):
    def build(self, input_shape):
        self.power = self.add_weight(
            shape=(input_shape[-1],),
            initializer=keras.initializers.Constant(3),
            name="power",
        )

    def call(self, inputs):
        x = ops.maximum(inputs, 0.001) ** self.power
        return ops.mean(x, axis=(1, 2)) ** (1 / self.power)


layer = PowerPooling()
# --8<-- [end:layer]

# --8<-- [start:call]
feature_maps = keras.random.uniform((5, 8, 8, 16), seed=1)
print("weights before the first call:", len(layer.weights))
print(layer(feature_maps).shape)
for weight in layer.weights:
    print("afterwards:", weight.name, tuple(weight.shape))
# --8<-- [end:call]

# --8<-- [start:powers]
print(f"average:   {float(ops.mean(feature_maps[0, ..., 0])):.3f}")
for power in (1, 3, 30, 300):
    layer.power.assign([float(power)] * 16)
    print(f"power {power:3}: {float(layer(feature_maps)[0, 0]):.3f}")
print(f"maximum:   {float(ops.max(feature_maps[0, ..., 0])):.3f}")
# --8<-- [end:powers]
