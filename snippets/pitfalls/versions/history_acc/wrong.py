"""`KeyError: 'acc'` in the history

Reading `history.history["acc"]`, often to plot it, stops with `KeyError:
'acc'`. Use the name that stands in `compile`: with `metrics=["accuracy"]` the
key is `"accuracy"`.

The history has one list for the loss and one for each metric, under the name of
the metric. Older versions of Keras shortened `accuracy` to `acc`; now a metric
keeps the name that you give it. With validation data there is a second list of
each kind, whose name begins with `val_`.
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
