"""`targets[i]` now follows the window that starts at `i`. Look at one batch before
you train. Split the series in time order, training first and validation last,
*before* you make windows of each part: windows overlap. `shuffle=True` then mixes
the windows of the training set. For an LSTM, give the series an axis for its
features, `series[:, None]`. To predict several values, give a row of them for each
window: `np.lib.stride_tricks.sliding_window_view(series[3:], 2)`. Several series
get a dataset each, joined with `concatenate`, so that no window crosses from one to
the next.
"""

# --8<-- [start:right]
import keras
import numpy as np

series = np.arange(8)
dataset = keras.utils.timeseries_dataset_from_array(
    series, targets=series[3:], sequence_length=3, batch_size=None
)
for window, target in dataset:
    print(window.numpy(), "->", target.numpy())
# --8<-- [end:right]
