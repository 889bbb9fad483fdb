"""Make the network a separate model, and export that one. For `fit`, nest it in a
model that also augments: both share their layers, so training one trains the
other. In this form the model also exports to ONNX, which has no operators for the
random numbers.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

images = np.random.default_rng(0).random((8, 4, 4, 1), dtype="float32")
network = keras.Sequential(
    [
        keras.Input((4, 4, 1)),
        layers.Flatten(),
        layers.Dense(3),
    ]
)
model = keras.Sequential([layers.RandomFlip(), network])  # for compile and fit
network.export("right", verbose=False)

served = tf.saved_model.load("right")
print(
    "as predict:",
    np.allclose(
        served.serve(images), model.predict(images, verbose=0), atol=1e-5
    ),
)
# --8<-- [end:right]
