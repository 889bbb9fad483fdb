"""`Non-serializable argument values` when a model is saved

`save` stops with a `NotImplementedError`: the object "was created by passing
non-serializable argument values in `__init__()`". Write `get_config`, and
`from_config` as well if an argument is itself a layer or a model.

Keras has to write down how your object was made. For a class of `keras.Layer`
it keeps the arguments of the constructor, as long as they are plain values. For
a class of `keras.Model` it does not see them, so the same message appears as
soon as one argument has no default, even when all that you pass is a number.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="argument_wrong")
class Classifier(keras.Model):
    def __init__(self, body, classes, **kwargs):
        super().__init__(**kwargs)
        self.body = body
        self.head = layers.Dense(classes)

    def call(self, inputs, training=None):
        return self.head(self.body(inputs))


x = np.ones((1, 4), dtype="float32")
model = Classifier(layers.Dense(8, activation="relu"), classes=3)
model(x)

model.save("wrong.keras")  # raises NotImplementedError
# --8<-- [end:wrong]
