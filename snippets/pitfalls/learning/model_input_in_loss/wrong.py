"""A custom loss that needs an input of the model fails in `fit`

A custom loss that uses a `keras.Input` from outside, as old answers show, raises a
`ValueError` in `fit`. Override `compute_loss` in a subclass of `keras.Model`: it gets the
inputs as `x`. If the input is only a factor for each sample, pass it as `sample_weight`.

A `keras.Input` has a shape but no values: it serves to build the model. Keras calls a loss
function with the targets and the predictions, and with nothing else. Old versions of
Keras built the loss into the graph of the model, which is why older programs do this.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
x = {
    "features": np.random.normal(size=(64, 4)),
    "cost": np.random.uniform(1, 5, size=(64, 1)),
}
y = x["features"].sum(axis=1, keepdims=True)

features = keras.Input((4,), name="features")
cost = keras.Input((1,), name="cost")
outputs = layers.Dense(1)(features)


def weighted_error(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred) * cost)


model = keras.Model({"features": features, "cost": cost}, outputs)
model.compile(optimizer="adam", loss=weighted_error)
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
