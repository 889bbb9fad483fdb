"""`batch_shape` includes the batch size, which a stateful layer needs. For any other
layer, `keras.Input((10, 1))` is enough. [How to reset the
state](../../concepts/sequences.md#keep-the-state-between-batches-statefultrue).
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input(batch_shape=(1, 10, 1)),
        layers.LSTM(32, stateful=True),
        layers.Dense(1),
    ]
)
print(model.input_shape, "->", model.output_shape)
# --8<-- [end:right]
