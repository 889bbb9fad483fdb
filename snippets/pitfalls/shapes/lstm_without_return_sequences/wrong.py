"""LSTM after LSTM: "expected ndim=3, found ndim=2"

The second of two stacked `LSTM` layers raises "expected ndim=3, found ndim=2". Give
`return_sequences=True` to every recurrent layer that another one follows.

A recurrent layer reads a sequence: batch, time steps and features. By default it
returns its output after the last step only, and the axis of time is gone. The shape
in the message is the output of the layer before: `(None, 64)`, which is one vector of
64 numbers for each sequence. `GRU`, `SimpleRNN` and `Bidirectional` behave alike, and
so do `Conv1D` and attention layers after them.

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
