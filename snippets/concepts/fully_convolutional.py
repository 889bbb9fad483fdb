"""A model without Flatten and Dense, for images of any size."""

# --8<-- [start:model]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

inputs = keras.Input((None, None, 3))  # any height, any width
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
x = layers.MaxPooling2D()(x)
x = layers.Conv2D(32, 3, padding="same", activation="relu")(x)
maps = layers.Conv2D(10, 1)(x)  # in place of Dense(10)
outputs = layers.GlobalAveragePooling2D()(maps)
model = keras.Model(inputs, layers.Softmax()(outputs))
where = keras.Model(inputs, maps)

for height, width in [(32, 32), (50, 80)]:
    image = np.ones((1, height, width, 3))
    classes = model.predict(image, verbose=0)
    print(classes.shape, where.predict(image, verbose=0).shape)
# --8<-- [end:model]


# --8<-- [start:batches]
def images():
    for height, width in [(32, 32), (50, 80), (40, 40)]:
        yield np.ones((height, width, 3)), 0


signature = (tf.TensorSpec((None, None, 3)), tf.TensorSpec((), tf.int32))
dataset = tf.data.Dataset.from_generator(images, output_signature=signature)
model.compile(loss="sparse_categorical_crossentropy")
history = model.fit(dataset.batch(1), shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:batches]
