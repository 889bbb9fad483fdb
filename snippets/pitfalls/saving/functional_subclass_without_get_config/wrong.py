"""Loading: "missing 1 required positional argument"

A model class that builds its functional graph in `__init__` is saved without an
error, but `load_model` raises an error that ends with
`missing 1 required positional argument`. Write a `get_config` method that
returns the arguments of your constructor.

A plain functional model is saved with its graph of layers, because Keras can
pass it to `keras.Model(inputs, outputs)`. A subclass with a constructor of its
own is recreated by calling that constructor, so the graph is not saved. Without
your own `get_config`, the file contains only the arguments that every model
has, such as `name`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="graph_wrong")
class GraphClassifier(keras.Model):
    def __init__(self, classes, **kwargs):
        inputs = keras.Input((4,))
        x = layers.Dense(8, activation="relu")(inputs)
        super().__init__(inputs, layers.Dense(classes)(x), **kwargs)


x = np.ones((1, 4), dtype="float32")
model = GraphClassifier(classes=3, name="graph_classifier")

model.save("wrong.keras")
keras.saving.load_model("wrong.keras")  # raises TypeError
# --8<-- [end:wrong]
