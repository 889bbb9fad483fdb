"""`x` in `compute_loss` has the form that `fit` is given: a dictionary here, otherwise
a list. `fit` and `evaluate` both call the method, so `val_loss` is the same quantity.
Return a single number, and add `ops.sum(self.losses)` if layers have
regularizers. What `fit` gets as `sample_weight` counts only if you use that argument.
`compile` needs no `loss`; metrics work as usual.

The second model has the cost as `sample_weight` and needs no class. The validation
data then is a triple, and in a dataset each element is `(inputs, labels, weights)`.
The losses above are the same in both ways.
"""

# --8<-- [start:right]
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


class CostModel(keras.Model):
    def compute_loss(
        self, x=None, y=None, y_pred=None, sample_weight=None, training=True
    ):
        return ops.mean(ops.square(y - y_pred) * x["cost"])


model = CostModel({"features": features, "cost": cost}, outputs)
model.compile(optimizer="adam")
plain = keras.models.clone_model(keras.Model(features, outputs))
plain.set_weights(model.get_weights())

history = model.fit(x, y, validation_data=(x, y), verbose=0)
error = (y - model.predict(x, verbose=0)) ** 2
print(f"loss {history.history['loss'][0]:.4f}", end="  ")
print(f"val_loss {history.history['val_loss'][0]:.4f}", end="  ")
print(f"by hand {np.mean(error * x['cost']):.4f}")

weights = x["cost"][:, 0]
plain.compile(optimizer="adam", loss="mean_squared_error")
history = plain.fit(
    x["features"],
    y,
    sample_weight=weights,
    validation_data=(x["features"], y, weights),
    verbose=0,
)
print(f"loss {history.history['loss'][0]:.4f}", end="  ")
print(f"val_loss {history.history['val_loss'][0]:.4f}")
# --8<-- [end:right]
