"""A residual network whose blocks change shape, as a list."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:seed]
keras.utils.set_random_seed(1)
# --8<-- [end:seed]


# --8<-- [start:block]
class ResidualBlock(layers.Layer):
    def __init__(self, filters, strides=1, **kwargs):
        super().__init__(**kwargs)
        self.conv1 = layers.Conv2D(filters, 3, strides=strides, padding="same")
        self.norm1 = layers.BatchNormalization()
        self.relu = layers.ReLU()
        self.conv2 = layers.Conv2D(filters, 3, padding="same")
        self.shortcut = layers.Identity()
        if strides > 1:  # the shape changes, so the shortcut's must
            self.shortcut = layers.Conv2D(filters, 1, strides=strides)
        self.norm2 = layers.BatchNormalization()

    def call(self, inputs, training=None):
        x = self.relu(self.norm1(self.conv1(inputs)))
        x = self.norm2(self.conv2(x))
        return self.relu(self.shortcut(inputs) + x)


# --8<-- [end:block]
# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        ResidualBlock(16),
        ResidualBlock(32, strides=2),
        ResidualBlock(64, strides=2),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
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
