"""`KeyError: 'acc'` in `history.history`

Reading `history.history["acc"]` or `["val_acc"]` to plot the accuracy raises
`KeyError: 'acc'`. The key is the name you passed to `compile`: with
`metrics=["accuracy"]` it is `"accuracy"`, and `"val_accuracy"` for validation
data.

`history.history` has one list for the loss and one for each metric. Old
versions of Keras shortened `accuracy` to `acc`. Now a metric keeps the name
that you gave it, so `metrics=["acc"]` would still produce the key `acc`. The
keys for validation data begin with `val_`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
y = np.zeros(8)
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(x, y, verbose=0)
history.history["acc"]  # raises KeyError
# --8<-- [end:wrong]
