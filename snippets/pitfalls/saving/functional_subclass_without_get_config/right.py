"""Assign the argument to an attribute after `super().__init__`, and return it
from `get_config`. Files that were saved before this change do not contain the
argument: construct the model in code and call `load_weights` on the `.keras`
file.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="graph_right")
class GraphClassifier(keras.Model):
    def __init__(self, classes, **kwargs):
        inputs = keras.Input((4,))
        x = layers.Dense(8, activation="relu")(inputs)
        super().__init__(inputs, layers.Dense(classes)(x), **kwargs)
        self.classes = classes

    def get_config(self):
        return {**super().get_config(), "classes": self.classes}


x = np.ones((1, 4), dtype="float32")
model = GraphClassifier(classes=3, name="graph_classifier")

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
