"""`cache` too late in the `tf.data` order: each epoch is the same

With `map(augment).shuffle(...).batch(...).cache()`, augmentation has no effect and
the batches come in the same order in every epoch. `cache` stores all that comes
before it in the `tf.data` pipeline. Put it before what is random.

The first epoch runs the whole pipeline and fills the cache. Later epochs read what
it stored: the same random changes, the same order, the same batches.
"""

# --8<-- [start:wrong]
import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
augment = layers.RandomBrightness(0.5, value_range=(0, 1))
images = tf.fill((8, 4, 4, 3), 0.5)
dataset = tf.data.Dataset.from_tensor_slices(images)
dataset = dataset.map(
    lambda image: augment(image, training=True),
    num_parallel_calls=tf.data.AUTOTUNE,
)
dataset = dataset.shuffle(8).batch(4).cache()
dataset = dataset.prefetch(tf.data.AUTOTUNE)

first, second = [tf.concat(list(dataset), axis=0) for epoch in range(2)]
print("both epochs have the same images:", bool(tf.reduce_all(first == second)))
# --8<-- [end:wrong]
