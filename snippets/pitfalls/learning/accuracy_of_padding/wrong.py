"""Accuracy counts the padding: tags of padded sentences

A model that tags each word (named entities, parts of speech) has a high accuracy at
once. Most of the steps are padding, and their tag, 0, is easily learned. Set
`mask_zero=True` in the `Embedding`: Keras then leaves the padding out of loss and
metrics. No error is raised.

The loss and the metrics are means over all steps of all sentences. Without a mask,
Keras cannot tell that a step is padding. Here every word is tagged wrongly, and the
accuracy is what the padding makes of it.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

words = keras.utils.pad_sequences(
    [[3, 1], [2, 4, 1]], maxlen=10, padding="post"
)
tags = keras.utils.pad_sequences([[1, 2], [2, 1, 2]], maxlen=10, padding="post")
model = keras.Sequential(
    [
        keras.Input((None,)),
        layers.Embedding(5, 8),
        layers.Dense(3, kernel_initializer="zeros"),  # always tag 0
    ]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(loss=loss, metrics=["accuracy"])
predicted = model.predict(words, verbose=0).argmax(axis=-1)
print("correct words:", np.mean((predicted == tags)[words != 0]))
loss, accuracy = model.evaluate(words, tags, verbose=0)
print("accuracy in Keras:", round(accuracy, 2))
# --8<-- [end:wrong]
