"""Bidirectional LSTM with return_state: "too many values to unpack (expected 3)"

`outputs, h, c = layers.Bidirectional(layers.LSTM(16, return_state=True))(inputs)`
raises "too many values to unpack (expected 3)". A bidirectional LSTM returns five
tensors: the output and, for each direction, its own `h` and `c`. Concatenate the states
before you pass them to a decoder.

`Bidirectional` runs two LSTMs, one forward and one backward through the sequence.
`merge_mode` says how their outputs are merged; their states stay separate.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((None, 4))
encoder = layers.Bidirectional(layers.LSTM(16, return_state=True))
outputs, h, c = encoder(inputs)  # raises ValueError
# --8<-- [end:wrong]
