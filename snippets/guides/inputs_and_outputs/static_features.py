"""A time series and static features, in one model."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers

series = keras.Input((48, 5), name="series")  # 48 steps, 5 numbers at each
static = keras.Input((3,), name="static")  # 3 numbers for the whole series

x = layers.LSTM(16)(series)
x = layers.Concatenate()([x, static])
x = layers.Dense(16, activation="relu")(x)
outputs = layers.Dense(1)(x)
model = keras.Model({"series": series, "static": static}, outputs)
print(model.output_shape)
# --8<-- [end:model]

# --8<-- [start:data]
data = {
    "series": np.random.normal(size=(32, 48, 5)),
    "static": np.random.normal(size=(32, 3)),
}
print(model(data).shape)  # model.fit(data, y) takes the same dictionary
# --8<-- [end:data]

# --8<-- [start:repeat]
repeated = layers.RepeatVector(48)(static)
x = layers.Concatenate()([series, repeated])
print("each step:", x.shape)
x = layers.LSTM(16)(x)
# --8<-- [end:repeat]

# --8<-- [start:state]
h = layers.Dense(16, activation="tanh")(static)
c = layers.Dense(16)(static)
x = layers.LSTM(16)(series, initial_state=[h, c])
print("last output:", x.shape)
# --8<-- [end:state]

# --8<-- [start:two-series]
daily = keras.Input((30, 2))
hourly = keras.Input((48, 5))
x = layers.Concatenate()([layers.LSTM(8)(daily), layers.LSTM(16)(hourly)])
print("both series:", x.shape)
# --8<-- [end:two-series]

# --8<-- [start:joined]
x = layers.Concatenate()([series, static])  # raises ValueError
# --8<-- [end:joined]
