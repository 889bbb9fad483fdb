"""Labels as a row of numbers and as a column give the same loss."""

# --8<-- [start:labels]
import keras
import numpy as np

labels = np.array([0.0, 1.0, 1.0])
column = labels[:, np.newaxis]
outputs = np.array([[0.1], [0.8], [0.4]])  # of Dense(1)
print("labels:", labels.shape, "or", column.shape)
for loss in [
    keras.losses.BinaryCrossentropy(),
    keras.losses.MeanSquaredError(),
]:
    losses = float(loss(labels, outputs)), float(loss(column, outputs))
    print(loss.name, "{:.3f} {:.3f}".format(*losses))
# --8<-- [end:labels]
