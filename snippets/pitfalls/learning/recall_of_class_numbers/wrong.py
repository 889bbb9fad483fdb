"""Recall, Precision of several classes: "Dimensions must be equal", or always 0.0

`Recall` and `Precision` raise `Dimensions must be equal` in a node `LogicalAnd` when labels
are the numbers of the classes. With `class_id=2` they run, but show 0.0 or a number
without meaning. They need one-hot labels: `keras.utils.to_categorical`.

Both compare a yes-or-no label with a score, for each row and class. The message has the two
counts: as many labels as rows, and as many scores as rows times classes. With `class_id`,
they look for a column of that class in the labels, which integers don't have.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.random.normal(size=(32, 4)), np.arange(32) % 4
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(4, activation="softmax")]
)
model.compile(
    loss="sparse_categorical_crossentropy",
    metrics=[keras.metrics.Recall()],
)
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
