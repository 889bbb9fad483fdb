"""Create a `keras.random.SeedGenerator` in `__init__` and pass it as `seed`;
each batch then gets a new random number, and each run of the program the same ones. A
generator made in `call` would start anew at every call. For common cases there are layers:
`GaussianNoise`, `Dropout`, `RandomFlip`.
"""

# --8<-- [start:right]
import keras
import numpy as np


class NoisyNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seed_generator = keras.random.SeedGenerator(0)

    def call(self, inputs, training=None):
        return inputs + keras.random.uniform((), seed=self.seed_generator)


model = NoisyNet()
outputs = model.predict(np.zeros((4, 1)), batch_size=1, verbose=0)
print("batches:", len(outputs))
print("different numbers drawn:", len(np.unique(outputs)))
# --8<-- [end:right]
