"""Nest the inputs: `from_tensor_slices(((images, texts), labels))`. A
dictionary is safer, because it does not depend on the order:
`({"image": images, "text": texts}, labels)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

image = keras.Input((4,), name="image")
text = keras.Input((3,), name="text")
x = layers.Concatenate()([image, text])
model = keras.Model([image, text], layers.Dense(1)(x))
model.compile(optimizer="adam", loss="mean_squared_error")

images, texts, labels = np.ones((8, 4)), np.ones((8, 3)), np.ones((8, 1))
data = tf.data.Dataset.from_tensor_slices(((images, texts), labels))
history = model.fit(data.batch(4), shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:right]
