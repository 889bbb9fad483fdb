"""EarlyStopping with several outputs: "metric `val_accuracy` which is not available"

With several outputs, `EarlyStopping("val_accuracy")` warns that it is "conditioned on
metric `val_accuracy` which is not available", and training runs through all epochs. The
name is `val_`, the output, and the metric: `val_sex_accuracy`.

Each output has metrics of its own, and their names begin with the name of the output.
`val_loss` exists, too: it is the weighted sum of the losses of all outputs, so it
watches mostly the output with [the largest loss](../data/one-loss-dominates.md).
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
stop = keras.callbacks.EarlyStopping("val_accuracy", mode="max", patience=1)
history = model.fit(
    x,
    {"age": age, "sex": sex},
    epochs=5,
    validation_split=0.25,
    callbacks=[stop],
    verbose=0,
)  # warns UserWarning
print("stopped early:", len(history.epoch) < 5)
# --8<-- [end:wrong]
