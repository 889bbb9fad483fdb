"""String labels: "Invalid dtype: str96"

Training on labels that are strings, such as class names, raises
`ValueError: Invalid dtype: str96` (the number depends on your labels). Encode
the class names as integers first, for example with `np.unique` or
scikit-learn's `LabelEncoder`.

A loss computes with numbers, so labels must be numeric. NumPy stores strings in
a dtype that contains their length, and Keras knows no such dtype. The number
after `str` in the message is 32 for each letter of the longest string.

`Invalid dtype: object` means that the array holds numbers and words, or rows of
different lengths: see [tables](table-with-words.md) and
[sequences](sequences-of-other-lengths.md). If the strings are inputs, not labels, see
[strings in `predict`](strings-in-predict.md).
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
