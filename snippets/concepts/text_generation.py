"""A network that predicts the next character, and a loop that writes with it."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
text = "the cat sat on the mat. the dog sat on the log. " * 6
characters = sorted(set(text))
numbers = np.array([characters.index(character) for character in text])

windows = np.lib.stride_tricks.sliding_window_view(numbers, 11)
x, y = windows[:, :-1], windows[:, 1:]  # y is one character ahead
print(x.shape, y.shape, len(characters), "characters")
# --8<-- [end:data]

# --8<-- [start:fit]
model = keras.Sequential(
    [
        keras.Input((None,)),
        layers.Embedding(len(characters), 16),
        layers.LSTM(32, return_sequences=True),
        layers.Dense(len(characters)),  # logits
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.03),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
model.fit(x, y, epochs=5, verbose=0)
print(model(x[:1]).shape)
# --8<-- [end:fit]


# --8<-- [start:write]
def write(start, length, temperature):
    written = start
    for _ in range(length):
        last = [characters.index(character) for character in written[-10:]]
        logits = model(np.array([last]))[0, -1] / temperature
        probabilities = np.array(ops.softmax(logits), dtype="float64")
        probabilities /= probabilities.sum()
        written += np.random.choice(characters, p=probabilities)
    return written


for temperature in (0.2, 3.0):
    print(temperature, write("the ", 16, temperature))
# --8<-- [end:write]
