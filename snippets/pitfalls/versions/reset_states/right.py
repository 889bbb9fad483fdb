"""The loop resets every layer that can be reset, and leaves the others alone. In `fit`,
call it at the end of each epoch from a callback:
`keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: ...)`.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input(batch_shape=(1, None, 4)),
        layers.LSTM(16, stateful=True),
        layers.Dense(1),
    ]
)
for layer in model.layers:
    if hasattr(layer, "reset_state"):
        layer.reset_state()
        print(layer.name, "reset")
# --8<-- [end:right]
