"""A warning about `shuffle` with every dataset

You get the warning `` `shuffle=True` was passed, but will be ignored ``,
although you passed no such argument. Shuffle in the dataset, and pass
`shuffle=False` to `fit`.

`shuffle=True` is the default of `fit`, and it mixes the rows of arrays. Keras
cannot mix a dataset from outside, and it warns whether the dataset mixes its
examples or not. Without `shuffle` on the dataset they come in the same order in
every epoch.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(dataset, verbose=0)  # warns UserWarning
# --8<-- [end:wrong]
