"""Slices, splits, new axes and means of a symbolic tensor, without a Lambda layer."""

# --8<-- [start:steps]
import keras
from keras import ops

inputs = keras.Input((10, 6))  # 10 steps, 6 features
left, right = ops.split(inputs, 2, axis=-1)
for name, x in [
    ("last step:", inputs[:, -1]),
    ("some features:", inputs[:, :, :2]),
    ("a half:", left),
    ("new axis:", ops.expand_dims(inputs, -1)),
    ("axis removed:", ops.squeeze(inputs[:, :1], 1)),
    ("mean over the steps:", ops.mean(inputs, axis=1)),
    ("axes swapped:", ops.transpose(inputs, (0, 2, 1))),
]:
    print(name, x.shape)
model = keras.Model(inputs, [left, right])
print(len(model.outputs), "outputs")
# --8<-- [end:steps]
