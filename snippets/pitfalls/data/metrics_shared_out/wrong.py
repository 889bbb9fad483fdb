"""As many metrics as outputs

You ask for two metrics of a model with two outputs, and each output gets one of
them. No error says so. Write a dictionary with a list of metrics for each
output.

With several outputs, a list of metrics has one entry for each output. When the
list is as long as the outputs are many, Keras takes it in that sense and gives
the first metric to the first output and the second to the second.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
price = layers.Dense(1, name="price")(inputs)
size = layers.Dense(1, name="size")(inputs)
model = keras.Model(inputs, [price, size])
model.compile(loss="mean_squared_error", metrics=["mae", "mse"])

x, y = np.ones((8, 4)), np.ones((8, 1))
results = model.evaluate(
    x, {"price": y, "size": y}, verbose=0, return_dict=True
)
for name in ["price_mae", "price_mse", "size_mae", "size_mse"]:
    print(f"{name} is measured:", name in results)
# --8<-- [end:wrong]
