"""Give each label a weight, by output. An output whose classes are balanced gets
ones; none may be left out. In a `tf.data.Dataset`, the weights are the third part of
an element, which `map` can add. They have the structure of the labels: for outputs in
a list, yield `(x, (y1, y2), (w1, w2))`.

The weights count in the loss and in `weighted_metrics`, not in `metrics`.
`loss_weights` is something else: it balances the outputs, not the classes. For a
model with a single output, `class_weight` [does the same](../../guides/data.md).
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


def add_weights(x, labels):
    rare = tf.gather([1.0, 5.0], labels["rare"])
    return x, labels, {"rare": rare, "side": tf.ones_like(rare)}


dataset = tf.data.Dataset.from_tensor_slices((x, labels)).batch(32)
dataset = dataset.map(add_weights)
weighted = model.evaluate(dataset, return_dict=True, verbose=0)["loss"]
arrays = model.evaluate(
    x, labels, sample_weight=weights, return_dict=True, verbose=0
)
print(f"loss {weighted:.4f} from a dataset, {arrays['loss']:.4f} from arrays")
plain = model.evaluate(x, labels, return_dict=True, verbose=0)["loss"]
print(f"loss without weights: {plain:.4f}")
# --8<-- [end:right]
