"""Regression: accuracy is always 0

In a regression, with a loss such as `mean_squared_error`, `metrics=["accuracy"]`
stays at 0 or close to it, however well the model predicts. Use
`"mean_absolute_error"` instead.

Accuracy is the share of predictions that hit the label. That makes sense for classes. For
an output of one unit, Keras takes `BinaryAccuracy`, which turns each prediction into 0 or
1 and compares that with the label. A quantity other than 0 and 1 is never hit, even by a
perfect prediction. Keras raises no error.
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
