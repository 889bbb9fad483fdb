"""Loaded model: "'TrackedDict' object is not callable"

A model loads, but calling it raises `'TrackedDict' object is not callable`. A layer or
model that was passed to its constructor has come back as a dictionary. Add a `from_config` that
turns it into a layer with `keras.saving.deserialize_keras_object`.

A file holds the configuration of the encoder, not the object. `load_model` passes what
`get_config` returned to the constructor as it stands, so `self.encoder` becomes the
dictionary of that configuration, which Keras wraps as a `TrackedDict`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="dictionary_wrong")
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


encoder = keras.Sequential([keras.Input((4,)), layers.Dense(2)])
decoder = keras.Sequential([keras.Input((2,)), layers.Dense(4)])
model = Autoencoder(encoder, decoder)
x = np.ones((1, 4), dtype="float32")
model(x)

model.save("wrong.keras")
reloaded = keras.saving.load_model("wrong.keras")
reloaded(x)  # raises TypeError
# --8<-- [end:wrong]
