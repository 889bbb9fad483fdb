"""Stateful LSTM: "the batch size must be static"

`LSTM(..., stateful=True)` raises "When using `stateful=True` in a RNN, the batch size
must be static". Begin the model with `keras.Input(batch_shape=(1, None, 4))`: the first
number is the batch size.

A stateful layer keeps one state for each example of the batch, so it must know how many
there are. Older tutorials write `batch_input_shape`, which
[no longer exists](../versions/batch-input-shape.md).
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((None, 4)),
        layers.LSTM(16, stateful=True),
        layers.Dense(1),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
