"""Keep the old class until you have converted your files. `set_weights` ignores
names: it follows the order in which `__init__` assigns the layers, which has
not changed. Then save the new model.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.backbone = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))


class RenamedClassifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.encoder = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.encoder(inputs))


x = np.ones((1, 4), dtype="float32")
trained = Classifier()
trained(x)
trained.save_weights("right.weights.h5")

model = RenamedClassifier()
model(x)

old = Classifier()
old(x)
old.load_weights("right.weights.h5")
model.set_weights(old.get_weights())
print("same outputs:", np.allclose(trained(x), model(x)))
# --8<-- [end:right]
