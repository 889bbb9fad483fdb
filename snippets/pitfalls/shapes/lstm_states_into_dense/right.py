"""`h` and `c` are the state after the last step, in which another LSTM can begin:
`layers.LSTM(16)(x, initial_state=[h, c])`. If you don't need it, leave
`return_state=True` out.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((30, 4))  # 30 days, 4 measurements a day
x, h, c = layers.LSTM(16, return_state=True)(inputs)
outputs = layers.Dense(1)(x)
print(x.shape, h.shape, c.shape)
print(outputs.shape)
# --8<-- [end:right]
