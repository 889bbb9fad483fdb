"""`keras.metrics.Accuracy()` stays at 0, or is near 0

With `metrics=[keras.metrics.Accuracy()]`, the loss falls but the accuracy is 0 in each
epoch. With `metrics=["accuracy"]` it is high. The word is right: use it, or the class that
fits your labels, `CategoricalAccuracy` for one-hot labels.

The class `Accuracy` counts the numbers that are exactly equal to their labels, and a
probability such as 0.96 is not equal to 1. The word `"accuracy"` doesn't mean this class:
Keras [chooses `CategoricalAccuracy`, `SparseCategoricalAccuracy` or
`BinaryAccuracy`](../../concepts/classes-and-outputs.md#how-does-keras-choose-the-metric-for-accuracy)
by the shapes of labels and outputs, and these compare classes. Integer labels, which are
not as many as the outputs, cannot be compared with them one by one at all, and `fit` may
raise an error about their shapes. The model and the loss are right. What is wrong is
only the number in the log.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

y = np.eye(3)  # one-hot labels
x = 4.0 * y
model = keras.Sequential([keras.Input((3,)), layers.Softmax()])
model.compile(
    loss="categorical_crossentropy",
    metrics=[keras.metrics.Accuracy()],
)
loss, accuracy = model.evaluate(x, y, verbose=0)
print(f"largest of each row: {model(x).numpy().max(axis=1).round(2)}")
print(f"loss {loss:.2f}, accuracy {accuracy:.2f}")
# --8<-- [end:wrong]
