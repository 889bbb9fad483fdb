"""Save as `.keras`, which restores the loss and the optimizer as well. For an
existing `.h5` file, load it with `compile=False` if you only predict or compile
again, or tell `load_model` what the name means: `custom_objects={"mse":
"mean_squared_error"}`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss="mse")
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("loss:", reloaded.loss)
# --8<-- [end:right]
