"""What a bidirectional LSTM has seen at each step, and after a window."""

# --8<-- [start:steps]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
window = np.random.normal(size=(1, 10, 1))
other = window.copy()
other[:, -1] = 5.0  # another last value

for name, layer in [
    ("LSTM", layers.LSTM(4, return_sequences=True)),
    (
        "Bidirectional",
        layers.Bidirectional(layers.LSTM(4, return_sequences=True)),
    ),
]:
    first, second = layer(window)[:, 0], layer(other)[:, 0]
    print(name, "first step equal:", np.array_equal(first, second))
# --8<-- [end:steps]

# --8<-- [start:window]
inputs = keras.Input((10, 1))  # 10 steps of the past
x = layers.Bidirectional(layers.LSTM(4))(inputs)
outputs = layers.Dense(3)(x)  # 3 steps of the future
model = keras.Model(inputs, outputs)
print(model(window).shape)
# --8<-- [end:window]
