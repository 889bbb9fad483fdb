"""`np.nan_to_num` puts a 0 in place of each NaN, and the weight of 0 keeps it out
of the loss. Compute the weights before. A dictionary of weights needs a model whose
outputs are a dictionary, too; for a list of outputs, pass lists. Metrics need
`weighted_metrics`. The alternative is [a loss that masks missing
labels](../../symptoms/loss-is-nan.md#missing-labels).
"""

# --8<-- [start:right]
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
a = np.nan_to_num(a)
history = model.fit(x, {"a": a, "b": b}, sample_weight=weights, verbose=0)
print("loss is finite:", np.isfinite(history.history["loss"]))
# --8<-- [end:right]
