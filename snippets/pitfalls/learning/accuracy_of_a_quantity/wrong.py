"""Regression: accuracy is always 0

In a regression, with a loss such as `mean_squared_error`, `metrics=["accuracy"]`
stays at 0 or close to it, however well the model predicts. Use
`"mean_absolute_error"` instead.

Accuracy is for classes. For an output with a single unit, Keras takes the word to mean
[`BinaryAccuracy`](../../concepts/classes-and-outputs.md#how-does-keras-choose-the-metric-for-accuracy):
it cuts each prediction to 0 or 1, and counts how many are equal to the label. Only
labels that happen to be 0 or 1 can be hit, so a label rounded to whole numbers gives a
few hits. Keras raises no error.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.linspace(0, 1, 50)[:, None]
y = 3 * x + 0.01  # the model below is off by 0.01
model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
model.set_weights([np.array([[3.0]]), np.array([0.0])])
model.compile(loss="mean_squared_error", metrics=["accuracy"])
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy:", accuracy)
# --8<-- [end:wrong]
