"""Windows of a time series: `timeseries_dataset_from_array` and the next value

To predict the next value of a time series from a window of the last ones, you pass
`timeseries_dataset_from_array` the series as data and as `targets`, and the error is
almost zero. The target is inside the window. Shift the targets by the length of the
window: `targets=series[3:]` for windows of 3 values.

The function pairs the window that *starts* at position `i` with `targets[i]`. If
the targets are the series itself, that is the first value of the window, and the
model has only to copy it. No error is raised.
"""

# --8<-- [start:wrong]
import keras
import numpy as np

series = np.arange(8)
dataset = keras.utils.timeseries_dataset_from_array(
    series, targets=series, sequence_length=3, batch_size=None
)
for window, target in dataset:
    print(window.numpy(), "->", target.numpy())
# --8<-- [end:wrong]
