"""Forecasting several steps: the shapes of windows and targets, and a loop of one step."""

# --8<-- [start:windows]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
t = np.arange(500)
series = np.stack([np.sin(t / 5), np.cos(t / 9)], axis=-1)  # 2 features
series += np.random.normal(scale=0.1, size=series.shape)
past, future = 20, 5

windows = np.lib.stride_tricks.sliding_window_view(
    series, past + future, axis=0
)
windows = np.swapaxes(windows, 1, 2)  # windows, steps, features
x, y = windows[:, :past], windows[:, past:]
print(x.shape, y.shape)
# --8<-- [end:windows]

# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((past, 2)),
        layers.LSTM(32),
        layers.Dense(future * 2),
        layers.Reshape((future, 2)),
    ]
)
model.compile(keras.optimizers.Adam(), loss="mean_squared_error")
print(model.output_shape)
# --8<-- [end:model]


# --8<-- [start:loop]
def forecast(model, window, steps):
    values = []
    for _ in range(steps):
        value = np.array(model(window))  # the next step, (1, 2)
        values.append(value[0])
        window = np.concatenate([window[:, 1:], value[:, np.newaxis]], axis=1)
    return np.array(values)


one_step = keras.Sequential(
    [keras.Input((past, 2)), layers.Flatten(), layers.Dense(2)]
)
one_step.compile(keras.optimizers.Adam(0.02), loss="mean_squared_error")
one_step.fit(x[:400], y[:400, 0], epochs=5, verbose=0)

ahead = forecast(one_step, x[400:401], steps=40)
error = np.abs(ahead - series[420:460])
for first in (0, 10, 20, 30):
    print(f"from step {first}: {error[first : first + 10].mean():.2f}")
# --8<-- [end:loop]

# --8<-- [start:conv]
model = keras.Sequential(
    [
        keras.Input((past, 2)),
        layers.Conv1D(16, 5, activation="relu"),
        layers.MaxPooling1D(2),
        layers.LSTM(32),
        layers.Dense(future),  # one feature: y[..., 0]
    ]
)
for layer in model.layers:
    print(layer.name, layer.output.shape)
# --8<-- [end:conv]

# --8<-- [start:repeat]
inputs = keras.Input((20, 2))
code = layers.LSTM(8)(inputs)  # the whole sequence as one vector
x = layers.RepeatVector(20)(code)
x = layers.LSTM(8, return_sequences=True)(x)
outputs = layers.Dense(2)(x)  # at each step
autoencoder = keras.Model(inputs, outputs)
encoder = keras.Model(inputs, code)
print(code.shape, "->", outputs.shape)
# --8<-- [end:repeat]
