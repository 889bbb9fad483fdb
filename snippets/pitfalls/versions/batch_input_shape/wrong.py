"""Layer: "Unrecognized keyword arguments passed to LSTM: {'batch_input_shape': ...}"

A layer raises "Unrecognized keyword arguments" for `batch_input_shape`, which older
tutorials pass to the first layer of a stateful network. Put
`keras.Input(batch_shape=...)` in front of it.

A layer of Keras 3 does not know the shape of the input of a model; the model begins
with a `keras.Input` instead. Other arguments have been removed, too: `weights`, for
which there is `set_weights` once the layer is built, `time_major`, and `fused` of
`BatchNormalization`. `input_shape` still works with a warning.

If you did not write the argument, it comes from a [file of
Keras 2](file-of-keras-2.md).
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential()
model.add(
    layers.LSTM(32, batch_input_shape=(1, 10, 1), stateful=True)
)  # raises ValueError
# --8<-- [end:wrong]
