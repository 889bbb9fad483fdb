"""Perceptual loss: `model.predict` inside a custom loss, "not 'NoneType'"

A loss that compares images by the features of a pretrained network fails
in `fit` if it calls `predict` in it: `int() argument must be a string, a bytes-like object
or a real number, not 'NoneType'`. Call the network like a function instead:
`features(y_true)`.

`predict` takes arrays, goes through them in batches and returns NumPy arrays. While `fit`
traces the loss, there are no arrays: tensors are symbolic and the size of the batch is
unknown, which is the `None` in the message. Even with numbers, nothing could
be learned: arrays don't record how they were computed.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops

features = keras.Sequential(  # for example a part of VGG16
    [keras.Input((8, 8, 3)), layers.Conv2D(4, 3, activation="relu")]
)


def feature_loss(y_true, y_pred):
    difference = features.predict(y_true) - features.predict(y_pred)
    return ops.mean(ops.square(difference), axis=(1, 2, 3))


x = np.random.default_rng(1).uniform(size=(4, 8, 8, 3))
model = keras.Sequential(
    [keras.Input((8, 8, 3)), layers.Conv2D(3, 3, padding="same")]
)
model.compile(optimizer="adam", loss=feature_loss)
model.fit(x, x, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
