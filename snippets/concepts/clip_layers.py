"""Layers that read clips, and dropout inside an LSTM."""

# --8<-- [start:clips]
import keras
import numpy as np
from keras import layers

clips = keras.Input((10, 32, 32, 3))  # 10 frames
for layer in [
    layers.ConvLSTM2D(8, 3, padding="same"),
    layers.ConvLSTM2D(8, 3, padding="same", return_sequences=True),
    layers.Conv3D(8, 3, padding="same"),
]:
    print(type(layer).__name__, layer(clips).shape)
# --8<-- [end:clips]

# --8<-- [start:dropout]
x = np.ones((1, 5, 3))
lstm = layers.LSTM(8, dropout=0.5, recurrent_dropout=0.5)
for training in (True, False):
    equal = np.allclose(lstm(x, training=training), lstm(x, training=training))
    print(f"training={training}, two calls are equal:", equal)
# --8<-- [end:dropout]
