"""Labels with an axis more or less than before

The second `evaluate` or `fit` stops with `Cannot take the length of shape with
unknown rank`. Give all labels the same number of axes.

The first call makes a graph for the shapes of its data. When the next data have
another number of axes, TensorFlow makes a new graph that leaves this number
open, so that it need not make a third. The loss asks for the number of axes,
and in that graph there is no answer.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
y_val = np.ones((8, 1))
y_test = np.ones(8)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.evaluate(x, y_val, verbose=0)
model.evaluate(x, y_test, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
