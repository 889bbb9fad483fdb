"""Windows of a table with several columns."""

# --8<-- [start:windows]
import keras
import numpy as np

table = np.stack([np.arange(100.0), 10 * np.arange(100.0)], axis=1)
columns, price = table, table[:, 1]  # a row for each hour
train_rows = 80

dataset = keras.utils.timeseries_dataset_from_array(
    columns[:train_rows],
    targets=price[24:train_rows],  # what follows each window
    sequence_length=24,
    batch_size=8,
    shuffle=True,
    seed=1,
)
x, y = next(iter(dataset))
print(x.shape, y.shape)
print("last hour:", x[0, -1].numpy(), "target:", y[0].numpy())
# --8<-- [end:windows]
