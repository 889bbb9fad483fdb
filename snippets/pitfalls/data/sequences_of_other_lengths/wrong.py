"""Sequences of different lengths: "Unsupported object type list"

Making a tensor or a `tf.data.Dataset` of sequences raises "Failed to convert a NumPy
array to a Tensor (Unsupported object type list)" when they differ in length. Pad them
with `keras.utils.pad_sequences`.

A tensor is a full rectangle of numbers. NumPy cannot store rows of different lengths
that way and keeps an array of Python lists instead, with `dtype=object`. Passed to
`fit`, such an array raises "Invalid dtype: object". Without `dtype=object`, NumPy
itself refuses: "setting an array element with a sequence". If the type in the
parentheses is `float` or `int`, your array holds
[numbers mixed with words or missing values](table-with-words.md).
"""

# --8<-- [start:wrong]
import numpy as np
import tensorflow as tf

sentences = [[12, 5, 81], [7, 44], [3, 9, 27, 60, 2]]  # numbers of words
labels = np.array([1, 0, 1])

x = np.array(sentences, dtype=object)
data = tf.data.Dataset.from_tensor_slices((x, labels))  # raises ValueError
# --8<-- [end:wrong]
