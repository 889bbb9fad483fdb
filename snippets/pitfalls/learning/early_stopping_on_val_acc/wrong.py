"""EarlyStopping: "conditioned on metric `val_acc` which is not available"

Keras warns "Early stopping conditioned on metric `val_acc` which is not available" and
trains through all epochs when `monitor` names a value that `fit` does not report. Copy
the name from the list at the end of the warning.

Callbacks find values by the names that `fit` prints and `history.history` uses as keys.
A metric has the name that you gave it in `compile`, with `val_` in front for the
validation data: `metrics=["accuracy"]` gives `val_accuracy`, and `metrics=["acc"]`
gives `val_acc`. Programs written for early versions of Keras say `val_acc` for both.

A metric object without a name gets one with a counter that goes on for the whole
process: `keras.metrics.AUC()` is `auc` the first time, and `auc_1`, with `val_auc_1`, if
you run the cell of a notebook again. Name it: `keras.metrics.AUC(name="auc")`.

`ReduceLROnPlateau` warns in the same way. So does `ModelCheckpoint` with
`save_best_only=True`, and then [writes its file after every
epoch](../../guides/callbacks.md#a-value-that-does-not-exist), whether or not the model
has improved. If the list has no name that begins with `val_`, `fit` [has no data to
validate on](early-stopping-without-validation.md).
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
stop = keras.callbacks.EarlyStopping("val_acc", mode="max", patience=2)
model.fit(
    x, y, epochs=20, validation_split=0.25, callbacks=[stop], verbose=0
)  # warns UserWarning
print("epochs:", len(model.history.epoch))
# --8<-- [end:wrong]
