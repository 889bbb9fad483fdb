"""To keep the widths apart, project each state:
`h, c = layers.Dense(32)(h), layers.Dense(32)(c)`. The states of a
[bidirectional encoder](bidirectional-states.md) are concatenated, so its decoder needs
twice the units.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

past = keras.Input((20, 1))
x, h, c = layers.LSTM(16, return_state=True)(past)
calendar = keras.Input((5, 2))  # what is known of the days to come
decoder = layers.LSTM(16, return_sequences=True)
x = decoder(calendar, initial_state=[h, c])
model = keras.Model([past, calendar], layers.Dense(1)(x))
print("built:", model.output_shape)

x = [np.ones((3, 20, 1)), np.ones((3, 5, 2))]
print(model.predict(x, verbose=0).shape)
# --8<-- [end:right]
