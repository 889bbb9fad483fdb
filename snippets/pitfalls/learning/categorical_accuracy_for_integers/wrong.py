"""`categorical_accuracy` is far too low with integer labels

The loss falls, but `categorical_accuracy` stays near chance level or at some
other meaningless value, without an error. For integer class labels use
`"accuracy"` or `"sparse_categorical_accuracy"`.

`categorical_accuracy` takes the `argmax` of each label, which is the class of a
one-hot label. An integer label is the only entry of its row, so its `argmax` is
always 0. The metric therefore reports how often the model predicts class 0.
"""

# --8<-- [start:wrong]
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
    metrics=["categorical_accuracy"],
)
predictions = model.predict(x, verbose=0).argmax(axis=-1)
print("all predictions correct:", np.array_equal(predictions, y[:, 0]))
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy:", round(accuracy, 2))
# --8<-- [end:wrong]
