"""`categorical_accuracy` with integer labels

The accuracy is far too low, or too high, although the loss is right and no
error comes. Write `"accuracy"`, or use `sparse_categorical_accuracy` for labels
that are class numbers.

`categorical_accuracy` looks for the largest number in each label, which in a
one-hot label stands at the place of the class. A class number stands alone in
its row, so its place is always 0, and the metric counts how often the model
answers class 0.
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
answers = model.predict(x, verbose=0).argmax(axis=-1)
print("all answers are right:", np.array_equal(answers, y[:, 0]))
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy:", round(accuracy, 2))
# --8<-- [end:wrong]
