"""Several inputs: "you cannot mix tensors and non-tensors"

Calling a model with an array for one input and a tensor for another raises `In a nested
call() argument, you cannot mix tensors and non-tensors`. Convert all of them.

`predict` and `fit` convert what they get; a direct call, `model(...)`, does so only if all
of the inputs are arrays.
"""

# --8<-- [start:wrong]
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
model({"image": images, "text": texts})  # raises ValueError
# --8<-- [end:wrong]
