"""fit: "got an unexpected keyword argument 'workers'"

`fit`, `evaluate` or `predict` raises "got an unexpected keyword argument 'workers'", or
the same for `use_multiprocessing` or `max_queue_size`. Pass these arguments to your
`keras.utils.PyDataset`, or delete them.

In Keras 2 the model started the threads that prepared batches. In Keras 3 the data
does: `PyDataset`, the new name of `keras.utils.Sequence`, takes the three arguments in
its constructor. With a `tf.data.Dataset`, use `num_parallel_calls` in `map`, and
`prefetch`. For arrays the arguments never had an effect.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return np.ones((16, 8)), np.ones((16, 1))


model = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(Batches(), workers=4, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
