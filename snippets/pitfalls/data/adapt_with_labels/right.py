"""The `map` is only for `adapt`; train with the dataset that has the labels. For a
dataset whose inputs are a dictionary, pick the column:
`dataset.map(lambda columns, label: columns["brand"])`.
"""

# --8<-- [start:right]
import tensorflow as tf
from keras import layers

texts, labels = ["a great film", "a bad film"], [1, 0]
dataset = tf.data.Dataset.from_tensor_slices((texts, labels)).batch(2)

vectorize = layers.TextVectorization()
vectorize.adapt(dataset.map(lambda text, label: text))
print(vectorize.vocabulary_size())
# --8<-- [end:right]
