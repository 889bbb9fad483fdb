"""Look up the weight of each pixel by its class: an array of weights, indexed with the masks. The
result has the shape of the masks. In a dataset, `map` does the same batch by batch, with
`tf.gather`, and adds the weights as the third item. If the masks are one-hot, take
`argmax` along the last axis first.

[Segmentation](../../concepts/segmentation.md) has a whole program. A model with [several
outputs](class-weight-with-two-outputs.md) needs `sample_weight`, too.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

images = np.random.default_rng(0).random((8, 16, 16, 3))
masks = (images[..., 0] > 0.9).astype("int32")  # few pixels are of class 1

keras.utils.set_random_seed(1)
inputs = keras.Input((16, 16, 3))
outputs = layers.Conv2D(2, 1, activation="softmax")(inputs)
model = keras.Model(inputs, outputs)
model.compile(loss="sparse_categorical_crossentropy")
weights = np.array([1.0, 9.0], dtype="float32")
arrays = model.evaluate(images, masks, sample_weight=weights[masks], verbose=0)

dataset = tf.data.Dataset.from_tensor_slices((images, masks)).batch(8)
dataset = dataset.map(lambda x, y: (x, y, tf.gather(weights, y)))
print(f"{arrays:.4f} {model.evaluate(dataset, verbose=0):.4f}")
# --8<-- [end:right]
