"""With the name `"accuracy"`, Keras chooses the metric from the shapes of
labels and outputs. You can also state it: `"sparse_categorical_accuracy"` for
integers, `"categorical_accuracy"` for one-hot labels.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.eye(3)
y = np.array([[0], [1], [2]])
model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(3, kernel_initializer="identity")]
)
model.compile(
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
predictions = model.predict(x, verbose=0).argmax(axis=-1)
print("all predictions correct:", np.array_equal(predictions, y[:, 0]))
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy:", round(accuracy, 2))
# --8<-- [end:right]
