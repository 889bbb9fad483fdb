"""The joined states are twice as wide, so the decoder gets twice the units. A decoder
that is itself bidirectional, with the same units as the encoder, takes the four states
as they are: `initial_state=[forward_h, forward_c, backward_h, backward_c]`.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((None, 4))
encoder = layers.Bidirectional(layers.LSTM(16, return_state=True))
outputs, forward_h, forward_c, backward_h, backward_c = encoder(inputs)
h = layers.Concatenate()([forward_h, backward_h])
c = layers.Concatenate()([forward_c, backward_c])

decoder = layers.LSTM(32, return_sequences=True)
x = decoder(keras.Input((None, 4)), initial_state=[h, c])
print(outputs.shape, h.shape, c.shape)
print(x.shape)
# --8<-- [end:right]
