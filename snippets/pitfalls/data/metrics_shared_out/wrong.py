"""Each output of a model gets only one of your metrics

A model with two outputs is compiled with a list of two metrics, and each output
reports only one of them, without an error or a warning. To get both metrics for
both outputs, pass a dictionary with a list of metrics per output.

For a model with several outputs, `metrics` is read as one entry per output.
When the list happens to be as long as the number of outputs, the first metric
goes to the first output and the second to the second. A list of any other
length raises an error.
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
