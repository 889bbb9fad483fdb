"""A random number from NumPy or Python in `call`

Batch after batch gets the same "random" number, and nothing warns you. Draw it
with `keras.random` and a seed generator.

`fit` and `predict` trace `call` into a graph. NumPy draws its number while they
do so, and the graph keeps it as a constant. `keras.random` puts the drawing
itself into the graph, and the seed generator is a state that moves on with
every draw.
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
