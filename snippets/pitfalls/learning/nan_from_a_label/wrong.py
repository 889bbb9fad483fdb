"""A loss of `nan` from labels outside the classes

The loss is `nan` from the first step on when XLA compiles the training step, as
with `jit_compile=True`. Look at the smallest and the largest label: they must
be 0 and the number of classes minus 1.

A label is the position of its class in the output. XLA does not check the
positions and returns `nan` for one that does not exist, where TensorFlow
without XLA on the CPU raises an error. After one step with `nan`, all weights
are `nan`.
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
