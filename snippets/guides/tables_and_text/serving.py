"""A model that takes raw text, exported as a SavedModel."""

# --8<-- [start:export]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

bag = layers.TextVectorization(output_mode="multi_hot")
bag.adapt(["a great film", "a boring film"])
model = keras.Sequential(
    [keras.Input((), dtype="string"), bag, layers.Dense(1)]
)
model.export("serving", verbose=False)

exported = tf.saved_model.load("serving")
sentences = tf.constant(["what a great film"])
print(np.allclose(exported.serve(sentences), model(sentences)))
# --8<-- [end:export]
