"""Unpack the inputs in the first line of `call`, and call the model by hand in the same
way: `model([image, meta])`. With names instead of an order, pass a dictionary,
`model.fit({"image": image, "meta": meta}, y)`, and write `inputs["image"]` in `call`.
The elements of a `tf.data.Dataset` are then `((image, meta), y)`, [with the inputs in
one tuple](../data/two-inputs-in-dataset.md). [Several inputs and
outputs](../../guides/inputs-and-outputs.md) has such models in every way.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class TwoInputs(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.concatenate = layers.Concatenate()
        self.outputs = layers.Dense(1)

    def call(self, inputs, training=None):
        image, meta = inputs
        x = self.concatenate([self.hidden(image), meta])
        return self.outputs(x)


image, meta, y = np.ones((8, 64)), np.ones((8, 3)), np.ones((8, 1))
model = TwoInputs()
print("a call gives", model([image, meta]).shape)
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit([image, meta], y, verbose=0)
print("predict gives", model.predict([image, meta], verbose=0).shape)
# --8<-- [end:right]
