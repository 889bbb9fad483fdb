"""Name the output layers, and list the metrics of each output in a dictionary.
A list of lists in the order of the outputs also works:
`metrics=[["mae"], ["mae"]]`.
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
    metrics={"price": ["mae"], "size": ["mae"]},
)

x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, {"price": y, "size": y}, verbose=0)
print(list(history.history))
# --8<-- [end:right]
