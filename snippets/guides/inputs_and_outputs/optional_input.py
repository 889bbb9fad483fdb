"""An input that may be left out."""

# --8<-- [start:layer]
import keras
import numpy as np
from keras import layers


class AddIfThere(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(units)

    def call(self, inputs, extra=None):
        return inputs if extra is None else inputs + self.dense(extra)


image_vector = keras.Input((4,), name="image_vector")
extra = keras.Input((3,), name="extra", optional=True)
outputs = AddIfThere(4)(image_vector, extra)
model = keras.Model({"image_vector": image_vector, "extra": extra}, outputs)
# --8<-- [end:layer]

# --8<-- [start:call]
vectors = np.ones((2, 4), dtype="float32")
with_extra = model({"image_vector": vectors, "extra": np.ones((2, 3))})
without = model({"image_vector": vectors, "extra": None})
print(np.array_equal(without, vectors), np.array_equal(with_extra, vectors))
# --8<-- [end:call]
