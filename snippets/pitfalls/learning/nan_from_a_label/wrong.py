"""Loss is `nan` from the first step: labels out of range

The loss is `nan` from the first training step when a label is outside the range
of classes and the training step is compiled with XLA (`jit_compile=True`, the
default on a GPU). Check `y.min()` and `y.max()`: labels must run from 0 to the
number of classes minus 1.

An integer label is an index into the output vector. TensorFlow on the CPU
checks the index and raises an error. XLA does not check it and returns `nan`.
One such step makes all weights `nan`, and every following loss is `nan` too.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((6, 4))
y = np.array([1, 2, 3, 1, 2, 3])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    jit_compile=True,
)
history = model.fit(x, y, verbose=0)
print("loss:", history.history["loss"])
print("weights are nan:", np.isnan(model.get_weights()[0]).all())
# --8<-- [end:wrong]
