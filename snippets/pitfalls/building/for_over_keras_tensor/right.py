"""`ops.unstack` returns a list with one tensor per step. Every step adds
operations to the graph, so for long sequences use a layer that loops itself:
`LSTM`, `GRU` or `layers.RNN`. To apply the same layer at each step,
[`layers.TimeDistributed`](../../concepts/sequences.md#a-cnn-for-each-frame-then-an-lstm-timedistributed)
is shorter.
"""

# --8<-- [start:right]
import keras
from keras import layers, ops

dense = layers.Dense(2)
inputs = keras.Input((3, 4))
steps = [dense(step) for step in ops.unstack(inputs, axis=1)]
outputs = layers.Concatenate()(steps)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
