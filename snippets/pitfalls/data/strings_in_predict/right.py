"""`tf.constant` makes a string tensor, also from a NumPy array. A `tf.data.Dataset` of
strings, in batches, works as well, and so does a one-dimensional array with
`dtype=object`.
"""

# --8<-- [start:right]
import keras
import tensorflow as tf
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
sentences = tf.constant(["what a great film"])
predictions = model.predict(sentences, verbose=0)
print(predictions.shape)
# --8<-- [end:right]
