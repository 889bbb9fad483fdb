"""Labels as a row of numbers and as a column give the same loss."""

# --8<-- [start:labels]
import keras
import numpy as np

row = np.array([0.0, 1.0, 1.0])
column = row[:, np.newaxis]
predicted = np.array([[0.1], [0.8], [0.4]])  # of Dense(1)
print("labels:", row.shape, "or", column.shape)
for loss in [
    keras.losses.BinaryCrossentropy(),
    keras.losses.MeanSquaredError(),
]:
    of_row, of_column = loss(row, predicted), loss(column, predicted)
    print(f"{loss.name}: {float(of_row):.3f} {float(of_column):.3f}")
# --8<-- [end:labels]
