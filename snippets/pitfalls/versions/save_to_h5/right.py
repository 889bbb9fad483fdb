"""With `compile=False` Keras reads the layers and the weights and leaves the loss alone.
That is enough to predict; to train on, compile the model. Save it as `.keras`, and it
will load without such help.

`custom_objects={"mse": keras.losses.mean_squared_error}` makes the file load as well, and
compiled. To train on, compile anew all the same: the optimizer that comes out of the
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
