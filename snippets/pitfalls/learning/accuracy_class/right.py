"""`SparseCategoricalAccuracy` is the class for integer labels, `BinaryAccuracy` for a
single sigmoid unit. [The page on metrics](../../concepts/metrics.md) has others, such as
the accuracy among the first three.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

y = np.eye(3)  # one-hot labels
x = 4.0 * y
model = keras.Sequential([keras.Input((3,)), layers.Softmax()])
model.compile(
    loss="categorical_crossentropy",
    metrics=[keras.metrics.CategoricalAccuracy()],
)
loss, accuracy = model.evaluate(x, y, verbose=0)
print(f"largest of each row: {model(x).numpy().max(axis=1).round(2)}")
print(f"loss {loss:.2f}, accuracy {accuracy:.2f}")
# --8<-- [end:right]
