"""Loading: "got an unexpected keyword argument 'trainable'"

`load_model` raises `could not be deserialized properly`, and the message ends
with `got an unexpected keyword argument 'trainable'` (or `'name'`), even if your
custom layer or model has `get_config`. Its constructor must accept `**kwargs` and pass them to
`super().__init__(**kwargs)`.

Keras recreates a layer or model by calling its class with the saved configuration as
keyword arguments, `cls(**config)`. Besides your own arguments, `get_config` returns
those of every layer, such as `name`, `trainable` and `dtype`, which come from
`super().get_config()`. A constructor without `**kwargs` cannot accept them.

So each key of `get_config` must be an argument of the constructor, and each argument
of the constructor must be a key, or [its value is lost](constructor-defaults.md).
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
