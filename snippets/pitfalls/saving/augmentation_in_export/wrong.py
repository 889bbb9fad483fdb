"""`RandomFlip` stays on in an exported model

After `export`, a model with augmentation layers such as `RandomFlip` gives
different predictions for the same images at every call, and no error is raised.
Export only the part of the model after the augmentation.

Augmentation layers are on unless something turns them off: their `training`
argument is `True` by default, unlike that of `Dropout`. `predict` and `evaluate`
pass `training=False`. A plain call, `model(images)`, passes nothing, and neither
does `export` when it writes a SavedModel. A subclassed model is safe if its
`call` passes on its own `training` argument. If `call` has no such argument,
even `predict` augments.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

images = np.random.default_rng(0).random((8, 4, 4, 1), dtype="float32")
model = keras.Sequential(
    [
        keras.Input((4, 4, 1)),
        layers.RandomFlip(),
        layers.Flatten(),
        layers.Dense(3),
    ]
)
model.export("wrong", verbose=False)

served = tf.saved_model.load("wrong")
print(
    "as predict:",
    np.allclose(
        served.serve(images), model.predict(images, verbose=0), atol=1e-5
    ),
)
# --8<-- [end:wrong]
