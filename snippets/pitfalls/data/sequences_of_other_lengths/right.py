"""`pad_sequences` fills the short rows with zeros, and `mask_zero=True` tells the
layers that follow to skip them. Number your words from 1, so that 0 is free for the
padding. For measurements, see [padding and masks](../../concepts/padding-and-masks.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

sentences = [[12, 5, 81], [7, 44], [3, 9, 27, 60, 2]]  # numbers of words
labels = np.array([1, 0, 1])

x = keras.utils.pad_sequences(sentences, padding="post")
print(x)
data = tf.data.Dataset.from_tensor_slices((x, labels)).batch(2)

model = keras.Sequential(
    [
        keras.Input((None,)),
        layers.Embedding(100, 16, mask_zero=True),
        layers.LSTM(16),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
history = model.fit(data, shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:right]
