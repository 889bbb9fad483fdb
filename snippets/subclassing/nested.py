"""A subclassed LeNet5 as one layer of a functional model."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:class]
class LeNet5(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv1 = layers.Conv2D(6, 5, padding="same", activation="relu")
        self.pool1 = layers.MaxPooling2D(2)
        self.conv2 = layers.Conv2D(16, 5, padding="same", activation="relu")
        self.pool2 = layers.MaxPooling2D(2)
        self.conv3 = layers.Conv2D(120, 5, padding="same", activation="relu")
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(84, activation="relu")
        self.classify = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.pool1(self.conv1(inputs))
        x = self.pool2(self.conv2(x))
        x = self.flatten(self.conv3(x))
        return self.classify(self.dense(x))


# --8<-- [end:class]
# --8<-- [start:model]
inputs = keras.Input((32, 32, 3))
outputs = LeNet5()(inputs)
model = keras.Model(inputs, outputs)
# --8<-- [end:model]

# --8<-- [start:summary]
model.summary(expand_nested=True)
# --8<-- [end:summary]
