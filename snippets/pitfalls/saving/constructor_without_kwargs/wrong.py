"""Unexpected keyword argument `trainable` when a model is loaded

`load_model` says that the class "could not be deserialized properly", and at the
end of the message "got an unexpected keyword argument 'trainable'", or `'name'`.
Let the constructor take `**kwargs` and pass them to `super().__init__`.

Keras makes the model again by calling its class with all that the file holds as
keyword arguments. Besides your own arguments these are the ones that every model
has, such as `name`, `trainable` and `dtype`. A constructor that takes no
`**kwargs` has no place for them.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="constructor_wrong")
class Perceptron(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


x = np.ones((1, 4), dtype="float32")
model = Perceptron()
model(x)

model.save("wrong.keras")
keras.saving.load_model("wrong.keras")  # raises TypeError
# --8<-- [end:wrong]
