"""F1 score: "Can save best model only when `monitor` is a scalar value"

`ModelCheckpoint` with `monitor="val_f1_score"` and `save_best_only=True` warns "Can
save best model only when `monitor` is a scalar value" and saves the model of the last
epoch, not the one with the best F1 score. Give the metric an average:
`keras.metrics.F1Score(average="macro")`.

Without `average`, `F1Score` returns an array with a score for each class, even if there
is only one. A callback compares single numbers. With several classes, `fit` raises an
error about the truth value of an array.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(64, 8))
y = (x[:, :1] > 0).astype("float32")
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(1, activation="sigmoid")]
)
model.compile(
    optimizer="adam",
    loss="binary_crossentropy",
    metrics=[keras.metrics.F1Score(threshold=0.5)],
)
checkpoint = keras.callbacks.ModelCheckpoint(
    "wrong.keras", monitor="val_f1_score", save_best_only=True
)
history = model.fit(
    x, y, epochs=2, validation_split=0.25, callbacks=[checkpoint], verbose=0
)  # warns UserWarning
print("shape of a score:", np.shape(history.history["val_f1_score"][0]))
# --8<-- [end:wrong]
