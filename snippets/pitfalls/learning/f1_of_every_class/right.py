"""With an average, the score is one number. The metric is called `f1_score` unless you
give it a `name`, so monitor `val_f1_score`. `mode` is not needed: Keras knows that a
higher F1 score is better. For a metric that you wrote, pass `mode="max"`; otherwise
`EarlyStopping` and `ModelCheckpoint` [raise an error](../versions/monitor-val-acc.md).

`F1Score` needs labels with the axis of the predictions, of shape `(n, 1)` here and
one-hot for several classes, and a `threshold` for a single sigmoid output.
"""

# --8<-- [start:right]
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
    metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
)
checkpoint = keras.callbacks.ModelCheckpoint(
    "right.keras", monitor="val_f1_score", save_best_only=True
)
history = model.fit(
    x, y, epochs=2, validation_split=0.25, callbacks=[checkpoint], verbose=0
)
print("shape of a score:", np.shape(history.history["val_f1_score"][0]))
# --8<-- [end:right]
