"""`assign_add` is part of the graph, so it runs for every batch. So is
`tf.print("mean:", tf.reduce_mean(inputs))`, which writes to the error stream.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class CountingNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)
        self.batches = self.add_weight(
            name="batches", initializer="zeros", dtype="int32", trainable=False
        )

    def call(self, inputs, training=None):
        self.batches.assign_add(1)
        return self.dense(inputs)


model = CountingNet()
model.compile(loss="mean_squared_error")
model.fit(np.ones((32, 4)), np.ones((32, 1)), batch_size=2, verbose=0)
print("batches trained:", int(model.optimizer.iterations))
print("batches counted:", int(model.batches))
# --8<-- [end:right]
