"""The new axis holds the one feature of each step. With several series of equal
length, stack them along this axis instead:
`np.stack([prices, volumes], axis=-1)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

prices = np.sin(np.arange(200, dtype="float32") / 10)
windows = np.lib.stride_tricks.sliding_window_view(prices, 31)
x, y = windows[:, :30, np.newaxis], windows[:, 30]
print(x.shape)

model = keras.Sequential([layers.LSTM(32), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, verbose=0)
print(model.output_shape)
# --8<-- [end:right]
