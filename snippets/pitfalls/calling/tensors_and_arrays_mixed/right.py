"""`tf.constant` or `keras.ops.convert_to_tensor` makes a tensor of an array."""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

image = keras.Input((2,), name="image")
text = keras.Input((), dtype="string", name="text")
words = layers.StringLookup(vocabulary=["cat", "dog"], output_mode="one_hot")
outputs = layers.Concatenate()([image, words(text)])
model = keras.Model({"image": image, "text": text}, outputs)

images, texts = np.ones((1, 2), "float32"), tf.constant(["dog"])
print(model({"image": tf.constant(images), "text": texts}))
# --8<-- [end:right]
