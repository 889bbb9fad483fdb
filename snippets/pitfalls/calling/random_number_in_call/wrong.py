"""Random numbers in `call` are the same for every batch

Noise or augmentation drawn with `np.random` or Python's `random` in `call` is
identical for every batch in `fit` and `predict`, without a warning. Draw it
with `keras.random` and a `SeedGenerator`.

`fit` and `predict` trace `call` into a graph. NumPy draws its number once,
during tracing, and the graph keeps it as a constant. `keras.random` puts the
random draw itself into the graph, and the seed generator holds a state that
advances with each draw. An integer, as in `keras.random.normal(shape, seed=1)`, is
no such state: it gives the same numbers at every call.
"""

# --8<-- [start:wrong]
import keras
import numpy as np


class NoisyNet(keras.Model):
    def call(self, inputs, training=None):
        return inputs + np.random.uniform()


model = NoisyNet()
outputs = model.predict(np.zeros((4, 1)), batch_size=1, verbose=0)
print("batches:", len(outputs))
print("different numbers drawn:", len(np.unique(outputs)))
# --8<-- [end:wrong]
