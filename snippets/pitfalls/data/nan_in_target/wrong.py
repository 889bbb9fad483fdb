"""NaN in the target: loss is nan although `sample_weight` is 0

Some labels are missing, as NaN, and the loss is `nan` although those samples have a
`sample_weight` of 0. Zero times NaN is NaN, so the weight can't remove it. Replace
the NaN by any number, and keep the weight of 0.

The loss is computed for every sample first and then multiplied by the weights. With
several outputs, one missing label of one output makes the whole loss `nan`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.random.default_rng(1).normal(size=(30, 4))
a, b = x.sum(axis=1), x.mean(axis=1)
a[::3] = np.nan  # never measured
inputs = keras.Input((4,))
outputs = {
    "a": layers.Dense(1, name="a")(inputs),
    "b": layers.Dense(1, name="b")(inputs),
}
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="mean_squared_error")
weights = {"a": np.isfinite(a).astype("float32"), "b": np.ones(30)}
history = model.fit(x, {"a": a, "b": b}, sample_weight=weights, verbose=0)
print("loss is finite:", np.isfinite(history.history["loss"]))
# --8<-- [end:wrong]
