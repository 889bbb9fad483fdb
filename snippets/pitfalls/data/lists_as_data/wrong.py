"""Python lists as data: "Unrecognized data type: x=[…]"

`fit`, `evaluate` and `predict` raise `Unrecognized data type` when inputs or
labels are Python lists of numbers. Convert them to NumPy arrays: `np.array(x)`.

Keras takes a list as a collection of several inputs, so the elements of the
list must be arrays or tensors. Numbers are neither. If only the labels are a
list, the message still names `x`, because Keras checks inputs and labels
together. For a list of sentences, it is [`tf.constant`](strings-in-predict.md) that helps.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

x = [0.0, 1.0, 2.0, 3.0]
y = [1.0, 3.0, 5.0, 7.0]
model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
