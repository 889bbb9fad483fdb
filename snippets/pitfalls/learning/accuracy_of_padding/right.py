"""The mask goes from layer to layer to the output, and from there to loss and metrics.
It marks the *words* that are 0, so number your words from 1; the tags may begin at 0.
Without a mask, weights do the same: `sample_weight=(words != 0).astype("float32")` in
`fit` and `evaluate`, and `weighted_metrics=["accuracy"]` in `compile`. Plain `metrics`
ignore weights. [A program that tags
words](../../concepts/padding-and-masks.md#a-tag-for-each-word-without-counting-the-padding).
"""

# --8<-- [start:right]
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
        layers.Embedding(5, 8, mask_zero=True),
        layers.Dense(3, kernel_initializer="zeros"),  # always tag 0
    ]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(loss=loss, metrics=["accuracy"])
predicted = model.predict(words, verbose=0).argmax(axis=-1)
print("correct words:", np.mean((predicted == tags)[words != 0]))
loss, accuracy = model.evaluate(words, tags, verbose=0)
print("accuracy in Keras:", round(accuracy, 2))
# --8<-- [end:right]
