"""A call with `training=True` switches every layer to training, batch
normalization included. To keep only dropout on, even in `predict`, override
`call` in a subclass of `Dropout` and pass the fixed value there.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((100,))
outputs = layers.Dropout(0.5)(inputs)
model = keras.Model(inputs, outputs)

x = np.ones((1, 100))
first = model(x, training=True)
second = model(x, training=True)
print("the results differ:", not np.array_equal(first, second))


class AlwaysDropout(layers.Dropout):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


outputs = AlwaysDropout(0.5)(inputs)
model = keras.Model(inputs, outputs)
first = model.predict(x, verbose=0)
second = model.predict(x, verbose=0)
print("the results differ in predict:", not np.array_equal(first, second))
# --8<-- [end:right]
