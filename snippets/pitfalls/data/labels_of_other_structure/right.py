"""Pass the labels once for each output, as a list in the order of the outputs, or as
`{"main": y, "aux": y}`. Both are the same array, so this takes no more memory.
`validation_data` needs it too: `(x_val, [y_val, y_val])`. In a dataset, write a **tuple**:
`map` makes a single tensor of a list. Three items, `(x, y, y)`, would be inputs,
labels and sample weights.

If the model has one output, don't pass a list: with `[y1, y2]` the message is the
same, with `y_pred: *`. An output without labels gets [the loss
`None`](one-label-array-for-two-outputs.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
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
history = model.fit(x, [y, y], verbose=0)
print(list(history.history))

dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
dataset = dataset.map(lambda x, y: (x, (y, y)))  # not [y, y]
history = model.fit(dataset, shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:right]
