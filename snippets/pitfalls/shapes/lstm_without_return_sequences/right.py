"""The first `LSTM` returns its output at every step. The last one returns a single
vector, which the `Dense` layer turns into the prediction. With
`return_sequences=True` there as well, the model would return one number for each step.
Between the encoder and the decoder of a sequence-to-sequence model, `RepeatVector` turns
the single vector into one for each step of the output, or the decoder begins with
[the encoder's state](../../concepts/sequences.md).
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((30, 4)),  # 30 days, 4 measurements a day
        layers.LSTM(64, return_sequences=True),
        layers.LSTM(32),
        layers.Dense(1),
    ]
)
for layer in model.layers:
    print(layer.name, layer.output.shape)
# --8<-- [end:right]
