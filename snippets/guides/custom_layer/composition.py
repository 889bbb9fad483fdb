"""A layer made of other layers, and when a model is needed instead."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]


# --8<-- [start:gate]
@keras.saving.register_keras_serializable(package="guides")
class SqueezeExcite(layers.Layer):
    """Weighs the channels of a feature map by what the whole map shows."""

    def __init__(self, ratio=4, **kwargs):
        super().__init__(**kwargs)
        self.ratio = ratio

    def build(self, input_shape):
        channels = input_shape[-1]
        self.gate = keras.Sequential(
            [
                keras.Input(input_shape[1:]),
                layers.GlobalAveragePooling2D(keepdims=True),
                layers.Dense(channels // self.ratio, activation="relu"),
                layers.Dense(channels, activation="sigmoid"),
            ]
        )

    def call(self, inputs):
        return inputs * self.gate(inputs)

    def get_config(self):
        return {**super().get_config(), "ratio": self.ratio}


# --8<-- [end:gate]
# --8<-- [start:block]
@keras.saving.register_keras_serializable(package="guides")
class ConvBlock(layers.Layer):
    def __init__(self, filters, **kwargs):
        super().__init__(**kwargs)
        self.filters = filters
        self.conv = layers.Conv2D(filters, 3, padding="same", use_bias=False)
        self.norm = layers.BatchNormalization()
        self.excite = SqueezeExcite()

    def build(self, input_shape):
        self.conv.build(input_shape)
        shape = self.conv.compute_output_shape(input_shape)
        self.norm.build(shape)
        self.excite.build(shape)

    def call(self, inputs, training=None):
        x = self.conv(inputs)
        x = self.norm(x, training=training)
        return self.excite(ops.relu(x))

    def get_config(self):
        return {**super().get_config(), "filters": self.filters}


# --8<-- [end:block]
# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        ConvBlock(16),
        layers.MaxPooling2D(),
        ConvBlock(32),
        layers.GlobalMaxPooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
for weight in model.layers[0].weights:
    print(weight.path, tuple(weight.shape))
# --8<-- [end:model]

# --8<-- [start:save]
(_, _), (x_test, y_test) = keras.datasets.cifar10.load_data()
images = x_test[:10] / 255
model.save("composition.keras")
loaded = keras.saving.load_model("composition.keras")
print("difference:", np.max(np.abs(loaded(images) - model(images))))
# --8<-- [end:save]


# --8<-- [start:without-build]
@keras.saving.register_keras_serializable(package="guides")
class WithoutBuild(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(16, 3)

    def call(self, inputs):
        return self.conv(inputs)


model = keras.Sequential([keras.Input((32, 32, 3)), WithoutBuild()])
model.save("composition.keras")
keras.saving.load_model("composition.keras")  # warns UserWarning
# --8<-- [end:without-build]

# --8<-- [start:fit]
block = ConvBlock(16)
block.fit(images, images)  # raises AttributeError
# --8<-- [end:fit]
