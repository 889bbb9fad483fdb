"""Yield the inputs as a tuple, in the order of `keras.Model([image, table], …)`, or as a
dictionary with the names of the inputs, `{"image": images, "table": tables}`. With
two outputs, the labels are a tuple too: `(images, tables), (labels, others)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

image = keras.Input((4,), name="image")
table = keras.Input((3,), name="table")
x = layers.Concatenate()([image, table])
model = keras.Model([image, table], layers.Dense(1)(x))
model.compile(optimizer="adam", loss="mean_squared_error")


def batches():
    while True:
        images, tables, labels = np.ones((4, 4)), np.ones((4, 3)), np.ones(4)
        yield (images, tables), labels


data = batches()
history = model.fit(data, steps_per_epoch=2, shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:right]
