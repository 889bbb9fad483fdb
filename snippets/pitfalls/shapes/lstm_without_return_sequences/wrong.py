"""LSTM after LSTM: "expected ndim=3, found ndim=2"

The second of two stacked `LSTM` layers raises "expected ndim=3, found ndim=2".
Set `return_sequences=True` on every recurrent layer that is followed by another
one.

A recurrent layer reads a sequence: batch, time steps and features. By default
it returns only its output after the last step, so the time axis is gone. The
shape in the message is the output of the layer before: `(None, 64)`, which is
one vector of 64 numbers for each sequence. The same applies to `GRU`,
`SimpleRNN` and `Bidirectional`, and to a `Conv1D` or attention layer after any
of them.

If the message names the first recurrent layer of the model, the shape in it is that of
your data, which is [missing the axis of features](series-without-features.md).
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((30, 4)),  # 30 days, 4 measurements a day
        layers.LSTM(64),
        layers.LSTM(32),
        layers.Dense(1),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
