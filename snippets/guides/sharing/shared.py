"""The shortest shared layer: one LSTM, two inputs."""

# --8<-- [start:model]
import keras
from keras import layers, ops

lstm = layers.LSTM(32)  # one layer

left = keras.Input((None, 16))
right = keras.Input((None, 16))
x = ops.abs(lstm(left) - lstm(right))  # two calls
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model([left, right], outputs)
# --8<-- [end:model]

# --8<-- [start:weights]
for weight in model.weights:
    print(weight.path, tuple(weight.shape))
# --8<-- [end:weights]
