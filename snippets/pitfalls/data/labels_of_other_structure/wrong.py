"""Several outputs: "y_true and y_pred have different structures"

`fit` raises `y_true and y_pred have different structures` if you pass one array of
labels to a model with two outputs and a loss for each, also if both outputs shall
learn the same labels. Pass `[y, y]`, or a dictionary with the names of the outputs.

Each loss needs labels of its own: Keras pairs the labels with the outputs, item by item. In the
message, each `*` is one array: `y_true` has what you passed, `y_pred` what
the model returns. `('*',)` is a list with one array, `('*', '*')` one with two.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu")(inputs)
aux = layers.Dense(3, activation="softmax", name="aux")(x)
x = layers.Dense(8, activation="relu")(x)
main = layers.Dense(3, activation="softmax", name="main")(x)
model = keras.Model(inputs, [main, aux])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer="adam", loss=[loss, loss], loss_weights=[1.0, 0.3])

x, y = np.ones((8, 4)), np.zeros(8, dtype="int32")
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
