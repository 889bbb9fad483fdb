"""For each output, pass an array with a weight for each label. An output whose classes
are balanced gets an array of ones. In a `tf.data.Dataset`, the dictionary is the third
part of an element: `(inputs, labels, sample_weight)`. For a model with a single output,
`class_weight` [does the same](../../guides/data.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.random.default_rng(0).normal(size=(64, 4))
rare = (x[:, 0] > 1).astype("int32")  # few rows are of class 1
side = (x[:, 1] > 0).astype("int32")

keras.utils.set_random_seed(1)
inputs = keras.Input((4,))
outputs = {
    "rare": layers.Dense(2, activation="softmax", name="rare")(inputs),
    "side": layers.Dense(2, activation="softmax", name="side")(inputs),
}
model = keras.Model(inputs, outputs)
model.compile(loss="sparse_categorical_crossentropy")
labels = {"rare": rare, "side": side}
weights = {
    "rare": np.where(rare == 1, 5.0, 1.0),
    "side": np.ones(len(side)),
}
dataset = tf.data.Dataset.from_tensor_slices((x, labels, weights)).batch(32)
weighted = model.evaluate(dataset, return_dict=True, verbose=0)["loss"]
arrays = model.evaluate(
    x, labels, sample_weight=weights, return_dict=True, verbose=0
)
print(f"loss {weighted:.4f} from a dataset, {arrays['loss']:.4f} from arrays")
plain = model.evaluate(x, labels, return_dict=True, verbose=0)["loss"]
print(f"loss without weights: {plain:.4f}")
# --8<-- [end:right]
