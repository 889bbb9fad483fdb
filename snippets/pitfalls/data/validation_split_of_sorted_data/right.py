"""Shuffle the rows first, inputs and labels in the same order. Don't shuffle
data in time order: there, the last rows are the right ones to validate on.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
y = np.repeat([0, 1, 2, 3], 50)  # sorted by class
x = np.eye(4)[y]  # one column for each class
order = np.random.permutation(len(x))
x, y = x[order], y[order]
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(4, activation="softmax")]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.1),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(x, y, validation_split=0.25, epochs=20, verbose=0)
print("training accuracy:  ", history.history["accuracy"][-1])
print("validation accuracy:", history.history["val_accuracy"][-1])
# --8<-- [end:right]
