"""A class around a functional graph that does not load

The model is saved without a complaint, but `load_model` ends with "missing 1
required positional argument". A class that builds its graph in `__init__` needs
a `get_config` that returns the arguments of that constructor.

Keras saves the graph of a functional model because it can call
`keras.Model(inputs, outputs)` with it. Your class has a constructor of its own,
so Keras saves no graph and calls that constructor instead. Without `get_config`
the file holds only the arguments that every model has.
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
model = GraphClassifier(classes=3)

model.save("wrong.keras")
keras.saving.load_model("wrong.keras")  # raises TypeError
# --8<-- [end:wrong]
