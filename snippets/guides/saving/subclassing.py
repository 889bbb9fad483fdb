"""A subclassed model, saved and loaded."""

# --8<-- [start:save]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="saving")
class ConvNet(keras.Model):
    def __init__(self, classes, **kwargs):
        super().__init__(**kwargs)
        self.classes = classes
        self.conv = layers.Conv2D(16, 3, activation="relu")
        self.pool = layers.GlobalAveragePooling2D()
        self.head = layers.Dense(classes, activation="softmax")

    def call(self, inputs, training=None):
        return self.head(self.pool(self.conv(inputs)))

    def get_config(self):
        return {**super().get_config(), "classes": self.classes}


model = ConvNet(classes=10)
images = np.random.uniform(size=(4, 32, 32, 3))
model(images)  # creates the weights

model.save("subclassing.keras")
reloaded = keras.saving.load_model("subclassing.keras")
print("same outputs:", np.array_equal(model(images), reloaded(images)))
# --8<-- [end:save]
