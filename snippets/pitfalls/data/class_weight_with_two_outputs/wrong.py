"""`class_weight` is only supported for Models with a single output

`fit(class_weight=...)` raises "`class_weight` is only supported for Models with a
single output" for a model with two outputs, also if the weights are in a
dictionary by output. For class weights in one of several outputs, pass
`sample_weight` instead: one weight for each label, by output.

`class_weight` is looked up with the label of each row. With several outputs
there are several labels a row, and Keras does not know which of them you mean.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
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
weights = {"rare": {0: 1.0, 1: 5.0}}
model.fit(x, labels, class_weight=weights, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
