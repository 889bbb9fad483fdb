"""Initial weights all zeros or a constant: units stay equal, the loss stays the same

With `kernel_initializer="zeros"` the hidden layers don't learn; with a constant, all
units of a layer keep equal weights. No error is raised. Keep the default, which is random, and
set a seed for a reproducible start.

Units that begin with the same weights compute the same, get the same gradient, and are
changed in the same way, so a layer of many units is worth as much as one. This is called
symmetry, and only random initial weights break it. Zeros are worse: behind a kernel of
zeros no gradient arrives at all, and only the last bias learns how frequent the classes are.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(32, 3))
y = (x[:, 0] * x[:, 1] > 0).astype(int)
for start in ("zeros", keras.initializers.Constant(0.1)):
    hidden = layers.Dense(4, activation="relu", kernel_initializer=start)
    head = layers.Dense(2, activation="softmax", kernel_initializer=start)
    model = keras.Sequential([keras.Input((3,)), hidden, head])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    for _ in range(3):
        model.train_on_batch(x, y)
    kernel = hidden.get_weights()[0]
    print("all zero:", np.all(kernel == 0))
    print("units are equal:", np.allclose(kernel, kernel[:, :1]))
# --8<-- [end:wrong]
