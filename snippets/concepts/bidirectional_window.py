"""What a bidirectional LSTM has seen at each step, and after a window."""

# --8<-- [start:steps]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
window = np.random.normal(size=(1, 10, 1))
changed = window.copy()
changed[:, -1] = 5.0  # another last value

for name, layer in [
    ("LSTM", layers.LSTM(4, return_sequences=True)),
    (
        "Bidirectional",
        layers.Bidirectional(layers.LSTM(4, return_sequences=True)),
    ),
]:
    before, after = layer(window)[:, 0], layer(changed)[:, 0]
    print(name, "first step unchanged:", np.array_equal(before, after))
# --8<-- [end:steps]

# --8<-- [start:window]
inputs = keras.Input((10, 1))  # 10 steps of the past
x = layers.Bidirectional(layers.LSTM(4))(inputs)
outputs = layers.Dense(3)(x)  # 3 steps of the future
model = keras.Model(inputs, outputs)
print(model(window).shape)
# --8<-- [end:window]
