"""Labels that are words

`fit` stops with `ValueError: Invalid dtype: str96`, or another number. Turn the
words into class numbers, for example with `np.unique`.

A loss calculates, so the labels must be numbers. NumPy keeps words in a type
that has their length in its name, and Keras knows no such type. The figure
behind `str` in the message is 32 for each letter of the longest word.

`Invalid dtype: object` means that the array holds numbers and words, or rows of
different lengths: see [tables](table-with-words.md) and
[sequences](sequences-of-other-lengths.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((4, 2))
y = np.array(["cat", "dog", "cat", "dog"])
model = keras.Sequential(
    [keras.Input((2,)), layers.Dense(2, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
