"""Loading: "got an unexpected keyword argument 'trainable'"

`load_model` raises `could not be deserialized properly`, and the message ends
with `got an unexpected keyword argument 'trainable'` (or `'name'`). The
constructor of your class must accept `**kwargs` and pass them to
`super().__init__(**kwargs)`.

Keras recreates a model by calling its class with the saved configuration as
keyword arguments. Besides your own arguments, it contains those of every model
and layer, such as `name`, `trainable` and `dtype`. A constructor without
`**kwargs` cannot accept them.
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
