"""Give every output its own list: `metrics={"price": ["mae", "mse"], "size":
["mae", "mse"]}`. The keys are the names of the output layers.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
price = layers.Dense(1, name="price")(inputs)
size = layers.Dense(1, name="size")(inputs)
model = keras.Model(inputs, [price, size])
model.compile(
    loss="mean_squared_error",
    metrics={"price": ["mae", "mse"], "size": ["mae", "mse"]},
)

x, y = np.ones((8, 4)), np.ones((8, 1))
results = model.evaluate(
    x, {"price": y, "size": y}, verbose=0, return_dict=True
)
for name in ["price_mae", "price_mse", "size_mae", "size_mse"]:
    print(f"{name} is measured:", name in results)
# --8<-- [end:right]
