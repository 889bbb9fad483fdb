"""Convert both inputs and labels with `np.array`. Give the inputs two axes,
samples and features, even if there is a single feature: `[[0.0], [1.0], ...]`,
or `x.reshape(-1, 1)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.array([[0.0], [1.0], [2.0], [3.0]])
y = np.array([[1.0], [3.0], [5.0], [7.0]])
model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
