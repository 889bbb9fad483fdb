"""`fit` updates the weights of the compiled model only, so the network in the loss is not
trained along. Build it once, outside the loss: with VGG16, `vgg =
keras.applications.VGG16(include_top=False)` and `keras.Model(vgg.input,
vgg.get_layer("block3_conv3").output)`. VGG16 expects other numbers than most
models: bring images that you scaled back to the range of pixels, and pass both through
`keras.applications.vgg16.preprocess_input`. The mean squared error of the pixels is often
added to such a loss.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops

features = keras.Sequential(  # for example a part of VGG16
    [keras.Input((8, 8, 3)), layers.Conv2D(4, 3, activation="relu")]
)


def feature_loss(y_true, y_pred):
    difference = features(y_true) - features(y_pred)
    return ops.mean(ops.square(difference), axis=(1, 2, 3))


x = np.random.default_rng(1).uniform(size=(4, 8, 8, 3))
model = keras.Sequential(
    [keras.Input((8, 8, 3)), layers.Conv2D(3, 3, padding="same")]
)
model.compile(optimizer="adam", loss=feature_loss)
before = [network.get_weights()[0] for network in (model, features)]
model.fit(x, x, verbose=0)
after = [network.get_weights()[0] for network in (model, features)]
print("model trained:   ", not np.array_equal(before[0], after[0]))
print("features trained:", not np.array_equal(before[1], after[1]))
# --8<-- [end:right]
