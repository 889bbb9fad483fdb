"""Solution: dropout that works in training only."""

# --8<-- [start:dropout]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(84, activation="relu")
        self.dropout = layers.Dropout(0.5)
        self.classify = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.dropout(self.hidden(inputs), training=training)
        return self.classify(x)


model = Classifier()
x = np.random.rand(1, 120).astype("float32")
for training in (False, True):
    one = model(x, training=training)
    two = model(x, training=training)
    print(f"training={training}: equal", np.array_equal(one, two))
# --8<-- [end:dropout]
