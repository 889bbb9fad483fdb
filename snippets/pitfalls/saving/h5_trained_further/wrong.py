"""A loaded `.h5` model: "Unknown variable" in `fit`

`fit` of a compiled model that was loaded from an `.h5` file raises `Unknown variable …
This optimizer can only be called for the variables it was originally built with`. Compile
the model again before you train.

Loading compiles the model and makes the optimizer, but without the weights of the layers.
The optimizer then knows none of them. `predict` and `evaluate` need no optimizer and
work. A `.keras` file does not have this problem.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.save("wrong.h5")

x, y = np.ones((8, 4)), np.ones((8, 1))
loaded = keras.saving.load_model("wrong.h5")
loaded.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
