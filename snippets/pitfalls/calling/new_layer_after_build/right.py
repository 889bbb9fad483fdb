"""Let the constructor take the part that is to be kept. The second model has a
head of its own and shares the body, with its weights.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, body, classes, **kwargs):
        super().__init__(**kwargs)
        self.body = body
        self.head = layers.Dense(classes)

    def call(self, inputs, training=None):
        return self.head(self.body(inputs))


x = np.ones((2, 4))
model = Classifier(layers.Dense(8, activation="relu"), 10)
print(model(x).shape)

new_model = Classifier(model.body, 3)
print(new_model(x).shape)
# --8<-- [end:right]
