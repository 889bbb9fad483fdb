"""Where a loss of nan comes from, and how to find it."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
random = np.random.default_rng(1)
x = random.normal(size=(256, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)


def train(x, y, optimizer="sgd", loss="mean_squared_error", epochs=3):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1)])
    model.compile(optimizer, loss)
    stop = keras.callbacks.TerminateOnNaN()
    history = model.fit(x, y, epochs=epochs, verbose=0, callbacks=[stop])
    return history.history["loss"][-1]


# --8<-- [end:imports]

# --8<-- [start:data]
broken = x.copy()
broken[100, 2] = np.nan  # one missing value
print("finite:", np.isfinite(broken).all(), np.isfinite(y).all())
print("rows:", np.flatnonzero(~np.isfinite(broken).all(axis=1)))
print("loss:", train(broken, y))
# --8<-- [end:data]

# --8<-- [start:drop]
keep = np.isfinite(broken).all(axis=1)
print("loss is finite:", np.isfinite(train(broken[keep], y[keep])))
# --8<-- [end:drop]


# --8<-- [start:labels]
def masked(y_true, y_pred):
    known = ops.isfinite(y_true)
    error = ops.where(known, y_true, y_pred) - y_pred  # zero where unknown
    count = ops.sum(ops.cast(known, error.dtype))
    return ops.sum(ops.square(error)) / ops.maximum(count, 1)


gaps = y.copy()
gaps[::3] = np.nan  # never measured
print("loss:", train(x, gaps))
print("masked loss is finite:", np.isfinite(train(x, gaps, loss=masked)))
# --8<-- [end:labels]

# --8<-- [start:constant]
table = x.copy()
table[:, 3] = 7  # the same value in each row
scaled = (table - table.mean(axis=0)) / table.std(
    axis=0
)  # warns RuntimeWarning
print("deviations:", table.std(axis=0).round(1))
print("not finite in each column:", (~np.isfinite(scaled)).sum(axis=0))
scaled = (table - table.mean(axis=0)) / np.maximum(table.std(axis=0), 1e-6)
print("with a lower bound:", (~np.isfinite(scaled)).sum(axis=0))
# --8<-- [end:constant]

# --8<-- [start:rate]
large = x * 100
for name, data, optimizer in [
    ("as they are", large, keras.optimizers.SGD(0.01)),
    ("clipped gradients", large, keras.optimizers.SGD(0.01, clipnorm=1.0)),
    ("scaled data", large / 100, keras.optimizers.SGD(0.01)),
]:
    print(name, "finite:", np.isfinite(train(data, y, optimizer, epochs=20)))
# --8<-- [end:rate]


# --8<-- [start:log]
def poisson(y_true, y_pred):
    return ops.mean(y_pred - y_true * ops.log(y_pred))


def poisson_safe(y_true, y_pred):
    y_pred = ops.maximum(y_pred, keras.config.epsilon())
    return ops.mean(y_pred - y_true * ops.log(y_pred))


counts = np.ones_like(y)
print("log of a negative number:", train(x, counts, loss=poisson))
print("finite:", np.isfinite(train(x, counts, loss=poisson_safe)))
# --8<-- [end:log]


# --8<-- [start:root]
def root(y_true, y_pred):
    return ops.sqrt(ops.mean(ops.square(y_true - y_pred)))


def root_safe(y_true, y_pred):
    error = ops.mean(ops.square(y_true - y_pred))
    return ops.sqrt(error + keras.config.epsilon())


zeros = np.zeros_like(x)  # as in rows of padding: every error is zero
print("root of zero:", train(zeros, 0 * y, loss=root))
print("finite:", np.isfinite(train(zeros, 0 * y, loss=root_safe)))
# --8<-- [end:root]

# --8<-- [start:half]
for number in (60_000.0, 70_000.0, 1e-8):
    print(number, "in float16:", ops.cast(number, "float16").numpy())
# --8<-- [end:half]
