"""Labels that begin at 1

Training stops with `Received a label value of 10 which is outside the valid
range of [0, 10)`. Count the classes from 0: subtract 1 from the labels.

A label is the position of its class in the output, and positions begin at 0. An
output of ten numbers has no position 10. Without `run_eagerly=True` the same
sentence stands near the end of a long message, behind the lines of TensorFlow's
graph.
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
