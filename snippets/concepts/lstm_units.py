"""Units and steps of an LSTM, a Dense layer before it, and the shape of targets."""

# --8<-- [start:units]
import keras
import numpy as np
from keras import layers

for steps in (3, 200):
    for units in (10, 64):
        lstm = layers.LSTM(units)
        output = lstm(keras.Input((steps, 1)))
        print(f"{steps:3} steps, {units} units:", output.shape, end="  ")
        print(lstm.count_params(), "parameters")
# --8<-- [end:units]

# --8<-- [start:targets]
x = np.random.normal(size=(32, 20, 4))  # sequences, steps, features
one = keras.Sequential([layers.LSTM(16), layers.Dense(1)])
each = keras.Sequential(
    [layers.LSTM(16, return_sequences=True), layers.Dense(1)]
)
print("one target for the sequence:", one.predict(x, verbose=0).shape)
print("a target for each step:", each.predict(x, verbose=0).shape)
# --8<-- [end:targets]

# --8<-- [start:dense]
sequence = keras.Input((20, 4))
features = layers.Dense(8, activation="relu")(sequence)  # at each step
output = layers.LSTM(16)(features)
print("sequence:", sequence.shape, features.shape, output.shape)

vector = keras.Input((4,))
features = layers.Dense(8, activation="relu")(vector)
repeated = layers.RepeatVector(20)(features)  # the same at each step
output = layers.LSTM(16)(repeated)
print("vector:", vector.shape, repeated.shape, output.shape)
# --8<-- [end:dense]
