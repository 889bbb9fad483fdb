"""The order: load and decode (`map`), `cache`, `shuffle`, `batch`, augment (`map`),
`prefetch`. `cache` keeps what is expensive and always the same; it needs memory for
all of it, or a file name, `cache("train.cache")`. `num_parallel_calls` and
`prefetch` keep the model from waiting.
"""

# --8<-- [start:right]
import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
augment = layers.RandomBrightness(0.5, value_range=(0, 1))
images = tf.fill((8, 4, 4, 3), 0.5)
dataset = tf.data.Dataset.from_tensor_slices(images)
dataset = dataset.cache().shuffle(8).batch(4)
dataset = dataset.map(
    lambda batch: augment(batch, training=True),
    num_parallel_calls=tf.data.AUTOTUNE,
)
dataset = dataset.prefetch(tf.data.AUTOTUNE)

first, second = [tf.concat(list(dataset), axis=0) for epoch in range(2)]
print("both epochs have the same images:", bool(tf.reduce_all(first == second)))
# --8<-- [end:right]
