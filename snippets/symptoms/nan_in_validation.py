"""val_loss is nan, and loss is not."""

# --8<-- [start:validation]
import keras
import numpy as np
from keras import layers

x = np.random.default_rng(1).normal(size=(200, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)
x_val, y_val = x[100:].copy(), y[100:]
x_val[7, 2] = np.nan

model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile("sgd", "mean_squared_error")
history = model.fit(
    x[:100], y[:100], validation_data=(x_val, y_val), epochs=2, verbose=0
).history
print("loss is finite:", np.isfinite(history["loss"]))
print("val_loss:      ", history["val_loss"])
print("rows:          ", np.flatnonzero(~np.isfinite(x_val).all(axis=1)))
# --8<-- [end:validation]
