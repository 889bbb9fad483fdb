"""A class saved as `.h5` cannot be loaded

`save` accepts the file name, but `load_model` stops with "Unknown layer" and
the name of your class, although the class is registered. Save a subclassed
model as `.keras`.

A `.h5` file notes only the plain name of the class, without the package under
which it is registered, and not the shapes that it was built with. If you pass
`custom_objects`, Keras finds the class, but the new object has no weights yet,
and loading stops with "Layer count mismatch when loading weights from file". A
`.keras` file records the shapes, so that Keras can build the model before it
loads the weights.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="class_in_h5_wrong")
class Perceptron(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


x = np.ones((1, 4), dtype="float32")
model = Perceptron()
model(x)

model.save("wrong.h5")
keras.saving.load_model("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
