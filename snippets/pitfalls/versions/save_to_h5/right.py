"""Save as `.keras`, which restores the loss and the optimizer as well. Load an
existing `.h5` file with `compile=False`. You can then predict at once; to
evaluate or to continue training, call `compile` first. The optimizer that is
stored in an `.h5` file is of no use, because after loading it is not connected
to the weights of the model.

With `custom_objects={"mse": keras.losses.mean_squared_error}` the file loads
compiled. Call `compile` all the same before you train: the optimizer from the
file raises "Unknown variable".
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 3))
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, verbose=0)
model.save("right.h5")

reloaded = keras.saving.load_model("right.h5", compile=False)
print("same outputs:", np.allclose(model(x), reloaded(x)))

reloaded.compile(optimizer="adam", loss="mean_squared_error")
reloaded.fit(x, y, verbose=0)
reloaded.save("right.keras")
print("loss:", keras.saving.load_model("right.keras").loss)
# --8<-- [end:right]
