"""Lists of numbers as data

`fit` and `predict` stop with `Unrecognized data type` and `of type <class
'list'>`. Turn lists into arrays with `np.array`.

Keras reads a list as a collection of several inputs and looks at what is inside
it. Inside it must be arrays or tensors, and here are Python numbers. If only
the labels are a list, the message complains of the inputs all the same.
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
