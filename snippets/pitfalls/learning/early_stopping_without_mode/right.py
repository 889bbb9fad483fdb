"""`mode="max"` for an accuracy, `mode="min"` for an error, such as `val_age_mae`."""

# --8<-- [start:right]
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
stop = keras.callbacks.EarlyStopping("val_sex_accuracy", mode="max", patience=1)
history = model.fit(
    x,
    {"age": age, "sex": sex},
    epochs=5,
    validation_split=0.25,
    callbacks=[stop],
    verbose=0,
)
print("stopped early:", len(history.epoch) < 5)
# --8<-- [end:right]
