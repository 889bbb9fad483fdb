"""Serialize each part in `get_config`, and turn it back in `from_config`. Or write no class:
`keras.Model(inputs, decoder(encoder(inputs)))` is saved with all its parts. A file that
was saved without `from_config` can be loaded once the class has it.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="dictionary_right")
class Autoencoder(keras.Model):
    def __init__(self, encoder, decoder, **kwargs):
        super().__init__(**kwargs)
        self.encoder = encoder
        self.decoder = decoder

    def call(self, inputs):
        return self.decoder(self.encoder(inputs))

    def get_config(self):
        return {
            **super().get_config(),
            "encoder": keras.saving.serialize_keras_object(self.encoder),
            "decoder": keras.saving.serialize_keras_object(self.decoder),
        }

    @classmethod
    def from_config(cls, config):
        for part in ("encoder", "decoder"):
            config[part] = keras.saving.deserialize_keras_object(config[part])
        return cls(**config)


encoder = keras.Sequential([keras.Input((4,)), layers.Dense(2)])
decoder = keras.Sequential([keras.Input((2,)), layers.Dense(4)])
model = Autoencoder(encoder, decoder)
x = np.ones((1, 4), dtype="float32")
model(x)

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
