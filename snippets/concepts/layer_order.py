"""In which order convolution, batch normalization, activation and dropout go."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers, ops


def block(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    x = layers.Activation("relu")(x)
    return layers.MaxPooling2D()(x)


inputs = keras.Input((32, 32, 3))
x = layers.Rescaling(1 / 255)(inputs)
x = block(x, 16)
x = block(x, 32)
x = layers.GlobalAveragePooling2D()(x)
x = layers.Dropout(0.3)(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
print([type(layer).__name__ for layer in model.layers[2:6]])
# --8<-- [end:model]

# --8<-- [start:bias]
keras.utils.set_random_seed(1)
images = np.random.normal(size=(64, 8, 8, 3)).astype("float32")
conv = layers.Conv2D(16, 3)
normalize = layers.BatchNormalization()
before = normalize(conv(images), training=True)
conv.bias.assign(np.full(16, 5.0))
after = normalize(conv(images), training=True)
difference = float(ops.max(ops.abs(before - after)))
print("equal within 0.001:", difference < 0.001)

print("with a bias:   ", conv.count_params())
no_bias = layers.Conv2D(16, 3, use_bias=False)
no_bias.build(images.shape)
print("use_bias=False:", no_bias.count_params())
# --8<-- [end:bias]


# --8<-- [start:activation]
def describe(name, values):
    values = ops.convert_to_numpy(values)
    print(
        f"{name}: from {values.min():.1f} to {values.max():.1f},",
        f"{np.mean(values == 0):.0%} are zero",
    )


relu = layers.Activation("relu")
x = no_bias(images)
describe("conv, norm, relu", relu(normalize(x, training=True)))
describe("conv, relu, norm", normalize(relu(x), training=True))
# --8<-- [end:activation]

# --8<-- [start:dropout]
x = np.random.normal(size=(10000, 4)).astype("float32")
dropout = layers.Dropout(0.5)
normalize = layers.BatchNormalization(momentum=0.0)  # only the last batch
in_training = normalize(dropout(x, training=True), training=True)
in_predict = normalize(dropout(x, training=False), training=False)
print(f"std in training {float(ops.std(in_training)):.2f}", end=", ")
print(f"in predict {float(ops.std(in_predict)):.2f}")
# --8<-- [end:dropout]
