"""LSTM on 2D data: "expected ndim=3, found ndim=2"

The first `LSTM` of a model raises "expected ndim=3, found ndim=2" when each example is
a plain row of numbers. If each row is a series of one value, add an axis for the
features, `x[..., np.newaxis]`; if each row is a day, or another step, cut windows of
several rows.

A recurrent layer expects batch, time steps and features, even if there is only
one feature. Windows cut out of a single series, such as a share price, have two
axes: examples and steps. An array of that shape could just as well be one step
with many features, so Keras does not guess.

A table with a row for each day and a column for each measurement has two axes, too:
steps and features. Here the examples are missing, not the features. Reshaping it to
one step for each day leaves nothing to remember, and making steps of the columns has no
meaning. [Cut windows](../data/target-inside-the-window.md) of, say, the last days, with
the value of the day after as the target.

If the message names a later recurrent layer, the data is right and the layer before it
[returns no sequence](lstm-without-return-sequences.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

prices = np.sin(np.arange(200, dtype="float32") / 10)
windows = np.lib.stride_tricks.sliding_window_view(prices, 31)
x, y = windows[:, :30], windows[:, 30]
print(x.shape)

model = keras.Sequential([layers.LSTM(32), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
