"""A residual network whose blocks change shape, as a functional model."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:seed]
keras.utils.set_random_seed(1)
# --8<-- [end:seed]


# --8<-- [start:block]
def residual_block(inputs, filters, strides=1):
    x = layers.Conv2D(filters, 3, strides=strides, padding="same")(inputs)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.Conv2D(filters, 3, padding="same")(x)
    x = layers.BatchNormalization()(x)
    shortcut = inputs
    if strides > 1:  # the shape changes, so the shortcut's must
        shortcut = layers.Conv2D(filters, 1, strides=strides)(inputs)
    return layers.ReLU()(layers.Add()([shortcut, x]))


# --8<-- [end:block]
# --8<-- [start:model]
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
x = residual_block(x, 16)
x = residual_block(x, 32, strides=2)
x = residual_block(x, 64, strides=2)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
# --8<-- [end:model]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train = x_train.astype("float32") / 255  # pixels from 0..255 to 0..1
x_test = x_test.astype("float32") / 255
# --8<-- [end:data]

# --8<-- [start:compile]
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:compile]

# --8<-- [start:fit]
history = model.fit(x_train, y_train, batch_size=64, epochs=3, verbose=2)
# --8<-- [end:fit]

# --8<-- [start:evaluate]
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test loss {loss:.4f}, test accuracy {accuracy:.4f}")
# --8<-- [end:evaluate]
