"""What `evaluate` returns, and what a second `compile` keeps."""

# --8<-- [start:number]
import keras
import numpy as np
from keras import layers

x, y = np.ones((32, 4)), np.zeros((32, 1))
ones = keras.initializers.Ones()
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(1, kernel_initializer=ones)]
)
model.compile(loss="mean_squared_error")
print("without metrics:", model.evaluate(x, y, verbose=0))
# --8<-- [end:number]

# --8<-- [start:unpack]
loss, accuracy = model.evaluate(x, y, verbose=0)  # raises TypeError
# --8<-- [end:unpack]

# --8<-- [start:again]
model.compile(loss="mean_squared_error", metrics=["mae"])
model.compile(loss="mean_squared_error")
print("compiled again without:", model.evaluate(x, y, verbose=0))

model.compile(loss="mean_squared_error", metrics=[])
print("metrics=[]:", model.evaluate(x, y, verbose=0))
# --8<-- [end:again]
