"""Saving: "non-serializable argument values in `__init__()`"

`model.save` raises `NotImplementedError` because the object "was created by
passing non-serializable argument values in `__init__()`". Add a `get_config`
method to your class, and `from_config` if an argument is itself a layer or a
model.

To save an object, Keras must store how it was constructed. For a subclass of
`keras.Layer`, it records the constructor arguments, as long as they are plain
values. For a subclass of `keras.Model`, it does not see them. A model therefore
raises this error as soon as one argument has no default, even if you pass a
plain number.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="argument_wrong")
class Classifier(keras.Model):
    def __init__(self, backbone, classes, **kwargs):
        super().__init__(**kwargs)
        self.backbone = backbone
        self.head = layers.Dense(classes)

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))


x = np.ones((1, 4), dtype="float32")
model = Classifier(layers.Dense(8, activation="relu"), classes=3)
model(x)

model.save("wrong.keras")  # raises NotImplementedError
# --8<-- [end:wrong]
