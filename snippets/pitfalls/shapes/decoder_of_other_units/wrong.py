"""Encoder-decoder LSTM: "Dimensions must be equal" for `initial_state`

`predict` or `fit` of an encoder-decoder model raises "Dimensions must be equal, but are
16 and 32" or "are 32 and 16" inside the `LSTMCell` of the decoder. The decoder has
another number of units than the state that it gets. Give both the same number, or put a
`Dense` layer between them.

The state is a vector with one number for each unit. Keras does not compare its width
with the decoder's when you build the model, so the error comes with the first data.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

past = keras.Input((20, 1))
x, h, c = layers.LSTM(16, return_state=True)(past)
calendar = keras.Input((5, 2))  # what is known of the days to come
decoder = layers.LSTM(32, return_sequences=True)
x = decoder(calendar, initial_state=[h, c])
model = keras.Model([past, calendar], layers.Dense(1)(x))
print("built:", model.output_shape)

x = [np.ones((3, 20, 1)), np.ones((3, 5, 2))]
model.predict(x, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
