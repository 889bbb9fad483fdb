"""Pixels with a label that the loss leaves out."""

# --8<-- [start:ignore]
import keras
import numpy as np

masks = np.array([[0, 1, 255, 255]])  # 255: not sure
predictions = np.full((1, 4, 2), [0.8, 0.2], dtype="float32")

loss = keras.losses.SparseCategoricalCrossentropy(ignore_class=255)
print("loss:", round(float(loss(masks, predictions)), 3))
print("by hand:", (-np.log([0.8, 0.2])).mean().round(3))  # of the others

known = masks != 255
accuracy = keras.metrics.SparseCategoricalAccuracy()
accuracy.update_state(
    np.where(known, masks, 0), predictions, sample_weight=known
)
print("accuracy of them:", float(accuracy.result()))
# --8<-- [end:ignore]
