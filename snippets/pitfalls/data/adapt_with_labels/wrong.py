"""adapt on a dataset with labels: "expected to be a string tensor"

`TextVectorization.adapt` and `StringLookup.adapt` raise `InvalidArgumentError: cannot
compute Pack as input #1(zero-based) was expected to be a string tensor but is a int32
tensor` when the dataset has labels. Take them out:
`adapt(dataset.map(lambda text, label: text))`.

`adapt` expects a dataset of the texts alone. With pairs of a text and a label, it tries
to put both into one tensor.
"""

# --8<-- [start:wrong]
import tensorflow as tf
from keras import layers

texts, labels = ["a great film", "a bad film"], [1, 0]
dataset = tf.data.Dataset.from_tensor_slices((texts, labels)).batch(2)

vectorize = layers.TextVectorization()
vectorize.adapt(dataset)  # raises InvalidArgumentError
# --8<-- [end:wrong]
