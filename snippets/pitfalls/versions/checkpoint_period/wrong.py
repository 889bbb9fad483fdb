"""ModelCheckpoint: "got an unexpected keyword argument 'period'"

`ModelCheckpoint(..., period=10)`, which saved the model every ten epochs, raises
"got an unexpected keyword argument 'period'". Write a short callback that saves every
tenth epoch, or use `save_freq`, which counts batches, not epochs.

Keras 2 deprecated `period` and Keras 3 removed it. The argument in its place,
`save_freq`, takes `"epoch"` or a number of *batches*. With `save_freq=10` the model is
written after every ten batches, which makes training slow. And a file name without
`{epoch}` means one file, which each save overwrites.
"""

# --8<-- [start:wrong]
import keras

checkpoint = keras.callbacks.ModelCheckpoint(
    "wrong.{epoch:02d}.keras", period=10
)  # raises TypeError
# --8<-- [end:wrong]
