"""Return every constructor argument from `get_config`, in addition to those of
the parent class. Serialize an argument that is a layer with
`keras.saving.serialize_keras_object`, and turn it back into a layer in
`from_config`. Plain numbers and strings need no `from_config`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="argument_right")
class Classifier(keras.Model):
    def __init__(self, backbone, classes, **kwargs):
        super().__init__(**kwargs)
        self.backbone = backbone
        self.classes = classes
        self.head = layers.Dense(classes)

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))

    def get_config(self):
        return {
            **super().get_config(),
            "backbone": keras.saving.serialize_keras_object(self.backbone),
            "classes": self.classes,
        }

    @classmethod
    def from_config(cls, config):
        backbone = keras.saving.deserialize_keras_object(config.pop("backbone"))
        return cls(backbone, **config)


x = np.ones((1, 4), dtype="float32")
model = Classifier(layers.Dense(8, activation="relu"), classes=3)
model(x)

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
