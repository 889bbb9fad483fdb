"""The good residual network as a subclass of keras.Model, trained for a moment."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:seed]
keras.utils.set_random_seed(1)
# --8<-- [end:seed]


# --8<-- [start:block]
class Convolution(layers.Layer):
    def __init__(self, filters, **kwargs):
        super().__init__(**kwargs)
        # No bias: batch normalization has a shift of its own.
        self.conv = layers.Conv2D(filters, 3, padding="same", use_bias=False)
        self.norm = layers.BatchNormalization(momentum=0.9)

    def call(self, inputs, training=None):
        return self.norm(self.conv(inputs), training=training)


class ResidualBlock(layers.Layer):
    def __init__(self, filters, **kwargs):
        super().__init__(**kwargs)
        self.first = Convolution(filters)
        self.second = Convolution(filters)
        self.relu = layers.ReLU()

    def call(self, inputs, training=None):
        x = self.relu(self.first(inputs, training=training))
        x = self.second(x, training=training)
        return self.relu(inputs + x)


# --8<-- [end:block]
# --8<-- [start:model]
class GoodNetwork(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.steps = [
            layers.RandomFlip("horizontal"),
            layers.RandomTranslation(0.125, 0.125, interpolation="nearest"),
            Convolution(16),
            layers.ReLU(),
        ]
        for filters in (32, 64, 128):
            self.steps.append(Convolution(filters))
            self.steps.append(layers.ReLU())
            self.steps.append(layers.MaxPooling2D(2))
            self.steps.append(ResidualBlock(filters))
        self.pool = layers.GlobalAveragePooling2D()
        self.classify = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = inputs
        for step in self.steps:
            x = step(x, training=training)
        return self.classify(self.pool(x))


model = GoodNetwork()
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
