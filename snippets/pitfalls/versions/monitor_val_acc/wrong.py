"""EarlyStopping: "received monitor=val_acc, but Keras isn't able to automatically determine"

`fit` raises "EarlyStopping callback received monitor=val_acc, but Keras isn't able to
automatically determine". Write `monitor="val_accuracy"`, the name that `fit` reports.

Keras asks the metric itself which direction is better, and no metric of this model is
called `acc`: with `metrics=["accuracy"]` the values are `accuracy` and `val_accuracy`.
The message advises `mode="max"`. Do not follow it here: the error turns into
[a warning](../learning/early-stopping-on-val-acc.md), and training never stops early.

The advice is right where the name is correct but Keras cannot find its metric, as in [a
model with several outputs](../learning/early-stopping-without-mode.md), and for a
metric of your own whose name is spelled correctly.
`keras.metrics.F1Score()` reports `f1_score`, so monitor `val_f1_score`; it [needs an
average](../learning/f1-of-every-class.md), and no `mode`.
`ModelCheckpoint` and `ReduceLROnPlateau` look for the metric in the same way.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.ones((64, 8)), np.zeros(64)
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(3, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
stop = keras.callbacks.EarlyStopping(monitor="val_acc", patience=2)
model.fit(
    x, y, epochs=20, validation_split=0.25, callbacks=[stop], verbose=0
)  # raises ValueError
# --8<-- [end:wrong]
