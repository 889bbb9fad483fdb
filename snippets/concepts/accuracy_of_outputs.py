"""Which accuracy the word "accuracy" means, for each kind of output."""

# --8<-- [start:accuracy]
import keras
import numpy as np
from keras import layers


def accuracy_of(units, labels):
    model = keras.Sequential([keras.Input((2,)), layers.Dense(units)])
    model.compile(loss="mean_squared_error", metrics=["accuracy"])
    model.test_on_batch(np.zeros((4, 2)), labels)
    return type(model.metrics[1].metrics[0]).__name__


one_hot = np.eye(4)
print("one unit:                 ", accuracy_of(1, np.zeros((4, 1))))
print("four units, integers:     ", accuracy_of(4, np.zeros((4, 1))))
print("four units, a row of four:", accuracy_of(4, one_hot))
# --8<-- [end:accuracy]

# --8<-- [start:one-unit]
metric = keras.metrics.BinaryAccuracy()
predictions = np.array([[0.2], [0.9], [1.0], [2.1], [3.0]])
labels = np.array([[0.0], [1.0], [1.0], [2.0], [3.0]])
print(f"accuracy: {float(metric(labels, predictions)):.1f}")
# --8<-- [end:one-unit]
