"""The good residual network as a functional model, trained for a moment."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:seed]
keras.utils.set_random_seed(1)
# --8<-- [end:seed]


# --8<-- [start:block]
def convolution(inputs, filters):
    # No bias: batch normalization has a shift of its own.
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(inputs)
    return layers.BatchNormalization(momentum=0.9)(x)


def residual_block(inputs, filters):
    x = layers.ReLU()(convolution(inputs, filters))
    x = convolution(x, filters)
    x = layers.Add()([inputs, x])
    return layers.ReLU()(x)


# --8<-- [end:block]
# --8<-- [start:model]
inputs = keras.Input((32, 32, 3))
x = layers.RandomFlip("horizontal")(inputs)
x = layers.RandomTranslation(0.125, 0.125, interpolation="nearest")(x)
x = layers.ReLU()(convolution(x, 16))
for filters in (32, 64, 128):
    x = layers.ReLU()(convolution(x, filters))
    x = layers.MaxPooling2D(2)(x)
    x = residual_block(x, filters)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
# --8<-- [end:model]

# --8<-- [start:data]
(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:2560].astype("float32") / 255
y_train = y_train[:2560]
# --8<-- [end:data]

# --8<-- [start:compile]
model.compile(
    optimizer=keras.optimizers.Adam(0.003),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:compile]

# --8<-- [start:fit]
history = model.fit(x_train, y_train, batch_size=128, epochs=2, verbose=2)
# --8<-- [end:fit]

# --8<-- [start:parameters]
print(f"{model.count_params():,} parameters")
# --8<-- [end:parameters]
