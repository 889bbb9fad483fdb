"""'Sequential' object has no attribute 'reset_states'

`model.reset_states()`, from older tutorials on stateful LSTMs, raises "'Sequential'
object has no attribute 'reset_states'". Call `reset_state()`, without an s, of each
stateful layer.

Keras 3 has removed the method from models. It belongs to the layers that have a state:
`LSTM`, `GRU`, `SimpleRNN`, `Bidirectional`. Metrics have a `reset_state` too.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input(batch_shape=(1, None, 4)),
        layers.LSTM(16, stateful=True),
        layers.Dense(1),
    ]
)
model.reset_states()  # raises AttributeError
# --8<-- [end:wrong]
