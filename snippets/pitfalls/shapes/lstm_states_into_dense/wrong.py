"""LSTM with return_state: "expects 1 input(s), but it received 3 input tensors"

A `Dense` layer after `LSTM(..., return_state=True)` raises "expects 1 input(s), but it
received 3 input tensors". The LSTM returns a list of three tensors: its output, the
hidden state `h` and the cell state `c`. Unpack them, and pass only the output on.

A `Sequential` model passes everything that a layer returns to the next one, so the
states have no place in it. A `GRU` returns two tensors, because it has one state, and a
`Bidirectional` LSTM five. Without `return_state=True`, a recurrent layer returns its
output alone. [What the three are](../../concepts/sequences.md).
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((30, 4))  # 30 days, 4 measurements a day
x = layers.LSTM(16, return_state=True)(inputs)
outputs = layers.Dense(1)(x)  # raises ValueError
# --8<-- [end:wrong]
