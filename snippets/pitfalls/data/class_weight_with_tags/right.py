"""Each tag has its own weight where it is present, and a row is the mean over its tags. A
usual weight is the number of rows without the tag, divided by the number with it: `(y ==
0).sum(axis=0) / (y == 1).sum(axis=0)`. To save the model with such a loss, see [a parameter of
the loss](../../concepts/custom-loss.md#a-parameter-of-the-loss-weighted-binary-cross-entropy).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops

tag_weights = np.array([1.0, 5.0], dtype="float32")


def weighted(y_true, y_pred):
    weights = ops.where(y_true > 0.5, tag_weights, 1.0)
    losses = ops.binary_crossentropy(y_true, y_pred)
    return ops.mean(weights * losses, axis=-1)


y = np.array([[1, 0], [1, 1], [0, 1], [0, 0]])  # the second tag is rare
x = np.zeros((1, 3))  # so that each output is 0.5, and each loss ln 2
model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(2, activation="sigmoid")]
)
model.compile(keras.optimizers.SGD(0.0), loss=weighted)
for tags in y:
    history = model.fit(x, tags[np.newaxis], verbose=0)
    weight = history.history["loss"][0] / np.log(2)
    print(tags, "weight of the row:", weight.round(2))
# --8<-- [end:right]
