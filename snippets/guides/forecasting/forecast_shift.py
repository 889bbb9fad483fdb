"""A forecast that repeats the last value."""

# --8<-- [start:last]
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(1)
prices = 100 + np.cumsum(rng.normal(size=300))  # random steps
last, target = prices[:-1], prices[1:]


def r2(target, predicted):
    errors = np.sum((target - predicted) ** 2)
    return 1 - errors / np.sum((target - target.mean()) ** 2)


print(f"R² of the levels:  {r2(target, last):.3f}")
print(f"R² of the changes: {r2(target - last, np.zeros(299)):.3f}")
# --8<-- [end:last]

# --8<-- [start:changes]
changes = np.zeros(1000)
for t in range(1, 1000):  # a rise is likely to go on
    changes[t] = 0.7 * changes[t - 1] + rng.normal()
sales = 100 + np.cumsum(changes)

x = np.lib.stride_tricks.sliding_window_view(np.diff(sales), 5)[:-1]
y = np.diff(sales)[5:]
keras.utils.set_random_seed(1)
model = keras.Sequential([keras.Input((5,)), layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), loss="mean_squared_error")
model.fit(x[:800], y[:800], epochs=2, verbose=0)

predicted = np.array(model(x[800:]))[:, 0]
print(f"R² of the changes: {r2(y[800:], predicted):.3f}")
last, target = sales[805:-1], sales[806:]
print(f"mean error of the last value: {np.abs(target - last).mean():.2f}")
error = np.abs(target - (last + predicted)).mean()
print(f"mean error of the forecast:   {error:.2f}")
# --8<-- [end:changes]
