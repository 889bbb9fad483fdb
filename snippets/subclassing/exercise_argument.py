"""Solution: the number of classes as an argument of the constructor."""

# --8<-- [start:argument]
import keras
from keras import layers


class Classifier(keras.Model):
    def __init__(self, classes, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(16, 5, activation="relu")
        self.pool = layers.GlobalAveragePooling2D()
        self.classify = layers.Dense(classes, activation="softmax")

    def call(self, inputs, training=None):
        return self.classify(self.pool(self.conv(inputs)))


for classes in (10, 100):
    model = Classifier(classes)
    outputs = model(keras.Input((32, 32, 3)))
    print(outputs.shape, model.count_params(), "parameters")
# --8<-- [end:argument]
