"""What the loss that fit shows is made of."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
x = np.random.normal(size=(256, 8))
y = x.sum(axis=1, keepdims=True)
# --8<-- [end:imports]


# --8<-- [start:mean]
class Batches(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs):
        print(f"after batch {batch + 1}: loss {logs['loss']:.3f}")


model = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mean_squared_error")
history = model.fit(x, y, batch_size=64, verbose=0, callbacks=[Batches()])
print(f"fit: {history.history['loss'][0]:.3f}")
# --8<-- [end:mean]

# --8<-- [start:evaluate]
print(f"evaluate: {model.evaluate(x, y, verbose=0):.3f}")
# --8<-- [end:evaluate]


# --8<-- [start:frozen]
def compare(name, *hidden):
    model = keras.Sequential([keras.Input((8,)), *hidden, layers.Dense(1)])
    model.compile(
        optimizer=keras.optimizers.SGD(0.0), loss="mean_squared_error"
    )
    history = model.fit(x, y, verbose=0)
    evaluated = model.evaluate(x, y, verbose=0)
    by_hand = np.mean((y - model.predict(x, verbose=0)) ** 2)
    print(f"{name:14} fit {history.history['loss'][0]:.3f}", end="  ")
    print(f"evaluate {evaluated:.3f}  by hand {by_hand:.3f}")


compare("plain")
compare("dropout", layers.Dropout(0.5))
compare("regularized", layers.Dense(8, kernel_regularizer="l2"))
# --8<-- [end:frozen]

# --8<-- [start:penalty]
regularizer = keras.regularizers.L2(0.1)
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(1, kernel_regularizer=regularizer)]
)
model.compile(loss="mean_squared_error", metrics=["mean_squared_error"])
loss, metric = model.evaluate(x, y, verbose=0)
print(f"loss {loss:.3f}, metric {metric:.3f}")
print(f"penalty {float(sum(model.losses)):.3f}")
# --8<-- [end:penalty]


# --8<-- [start:metric]
def relative_error(y_true, y_pred):
    errors = ops.sum(ops.abs(y_true - y_pred))
    return errors / ops.sum(ops.abs(y_true))


class RelativeError(keras.metrics.Metric):
    def __init__(self, name="relative_error_class", **kwargs):
        super().__init__(name=name, **kwargs)
        self.errors = self.add_weight(name="errors", initializer="zeros")
        self.sizes = self.add_weight(name="sizes", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.errors.assign_add(ops.sum(ops.abs(y_true - y_pred)))
        self.sizes.assign_add(ops.sum(ops.abs(y_true)))

    def result(self):
        return self.errors / self.sizes


model.compile(
    loss="mean_squared_error", metrics=[relative_error, RelativeError()]
)
loss, function, metric_class = model.evaluate(x, y, verbose=0)
by_hand = float(relative_error(y, model.predict(x, verbose=0)))
print(
    f"function {function:.4f}, class {metric_class:.4f}, by hand {by_hand:.4f}"
)
# --8<-- [end:metric]

# --8<-- [start:names]
print("metrics_names:", model.metrics_names)
results = model.evaluate(x, y, verbose=0, return_dict=True)
for name, value in results.items():
    print(f"{name}: {value:.3f}")
# --8<-- [end:names]
