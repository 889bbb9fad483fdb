"""Multi-label: `"accuracy"` is wrong for several sigmoid units

In a multi-label model, with several tags and `binary_crossentropy`,
`metrics=["accuracy"]` reports another number than `((model.predict(x) > 0.5) ==
y).mean()`. Your own number is right: use `keras.metrics.BinaryAccuracy()`.

Keras chooses the metric for the name `"accuracy"` by the shapes of labels and
outputs. With several units it chooses `CategoricalAccuracy`, which compares the
position of the largest output (`argmax`) with that of the first tag. That is meant
for one class of several and says nothing about tags. Loss and sigmoid are right.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

y = np.array([[1, 1, 0, 0, 0], [0, 1, 0, 1, 0], [0, 0, 0, 1, 1]])
x = 4.0 * y + [0, 1, 0, 2, 3] - 2.5  # above 0 for each tag, and some others
model = keras.Sequential([keras.Input((5,)), layers.Activation("sigmoid")])
model.compile(loss="binary_crossentropy", metrics=["accuracy"])
predicted = model.predict(x, verbose=0) > 0.5
print("share of correct tags:", np.mean(predicted == y).round(2))
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy in Keras:", round(accuracy, 2))
# --8<-- [end:wrong]
