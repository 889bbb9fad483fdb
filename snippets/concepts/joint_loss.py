"""A loss that needs several outputs of a model at the same time."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers, ops


class Interval(keras.Model):
    def compute_loss(
        self, x=None, y=None, y_pred=None, sample_weight=None, training=True
    ):
        low, high = y_pred["low"], y_pred["high"]
        width = high - low
        outside = ops.relu(low - y) + ops.relu(y - high)
        wrong_order = ops.relu(low - high)
        return ops.mean(width + 20 * outside + 20 * wrong_order)


keras.utils.set_random_seed(1)
inputs = keras.Input((1,))
hidden = layers.Dense(32, activation="relu")(inputs)
outputs = {"low": layers.Dense(1)(hidden), "high": layers.Dense(1)(hidden)}
model = Interval(inputs, outputs)
model.compile(optimizer=keras.optimizers.Adam(0.01))
# --8<-- [end:model]

# --8<-- [start:fit]
x = np.random.uniform(0, 1, size=(2000, 1))
y = 3 * x + x * np.random.normal(size=(2000, 1))  # more noise to the right
model.fit(x, y, epochs=20, verbose=0)

y_pred = model.predict(x, verbose=0)
inside = (y_pred["low"] <= y) & (y <= y_pred["high"])
print(f"targets inside their interval: {inside.mean():.2f}")
for value in (0.2, 0.9):
    ends = model.predict(np.array([[value]]), verbose=0)
    print(f"x = {value}: {ends['low'].item():.1f} to {ends['high'].item():.1f}")
# --8<-- [end:fit]
