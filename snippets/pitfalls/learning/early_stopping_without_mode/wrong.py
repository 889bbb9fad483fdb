"""EarlyStopping with several outputs: "Keras isn't able to automatically determine"

In a model with several outputs, `EarlyStopping("val_sex_accuracy")` raises "Keras isn't
able to automatically determine whether that metric should be maximized or minimized",
although the name is correct. Do what the message says, and pass `mode="max"`.

Keras looks for a metric with the name that you monitor and asks it for its direction. The
log puts the name of the output in front of the metric's own, so nothing is found.
`val_loss`, the loss of all outputs together, needs no `mode`. If the name is not in the
log at all, [correct the name](../versions/monitor-val-acc.md) instead.
`ModelCheckpoint` and `ReduceLROnPlateau` take `mode`, too.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, age, sex = np.ones((64, 8)), np.ones((64, 1)), np.ones((64, 1))
inputs = keras.Input((8,))
outputs = {
    "age": layers.Dense(1)(inputs),
    "sex": layers.Dense(1, activation="sigmoid")(inputs),
}
model = keras.Model(inputs, outputs)
model.compile(
    optimizer="adam",
    loss={"age": "mse", "sex": "binary_crossentropy"},
    metrics={"age": ["mae"], "sex": ["accuracy"]},
)
stop = keras.callbacks.EarlyStopping("val_sex_accuracy", patience=1)
model.fit(
    x,
    {"age": age, "sex": sex},
    epochs=5,
    validation_split=0.25,
    callbacks=[stop],
    verbose=0,
)  # raises ValueError
# --8<-- [end:wrong]
