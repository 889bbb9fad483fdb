"""A sentence in predict: "Invalid dtype: str544"

`predict`, `fit` and `evaluate` raise `ValueError: Invalid dtype: str544` when the
inputs are a NumPy array of strings, even if the model begins with `TextVectorization`
or `StringLookup`. Pass a string tensor: `tf.constant(["what a great film"])`.

NumPy stores strings in a dtype that contains their length, and Keras knows no such
dtype. The number depends on the length of the longest string. A Python list of strings
is no solution: it raises [another error](lists-as-data.md). If the strings
are your labels, turn them [into integers](string-labels.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

vectorize = layers.TextVectorization(output_sequence_length=6)
vectorize.adapt(["what a great film", "boring and bad"])
model = keras.Sequential(
    [
        keras.Input((), dtype="string"),
        vectorize,
        layers.Embedding(vectorize.vocabulary_size(), 4),
        layers.GlobalAveragePooling1D(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
sentences = np.array(["what a great film"])
predictions = model.predict(sentences, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
