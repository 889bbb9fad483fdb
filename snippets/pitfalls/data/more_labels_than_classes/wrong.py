""" "Received a label value of 10 … outside the valid range"

Training with `sparse_categorical_crossentropy` raises `Received a label value
of 10 which is outside the valid range of [0, 10)`. Class labels must start at
0: subtract 1 from labels that start at 1, or add the missing output unit.

A class label is an index into the output vector, and indices start at 0. An
output with ten units has no index 10. Without `run_eagerly=True`, the same
sentence appears near the end of a long message, after the operations of
TensorFlow's graph.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((10, 4))
y = np.arange(1, 11)
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(10, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    run_eagerly=True,  # for a short message
)
model.fit(x, y, shuffle=False, verbose=0)  # raises InvalidArgumentError
# --8<-- [end:wrong]
