"""An `.h5` file that does not load because of `mse`

`load_model` stops with "Could not deserialize 'keras.metrics.mse' because it is
not a KerasSaveable subclass". Save as `.keras`; load a file that you already
have with `compile=False`, and compile the model again.

Keras still writes the `.h5` format of former versions, and only a line in the
log calls it legacy. The format keeps the short name `mse` as you gave it to
`compile`. On loading, Keras looks the short name up in a place where only the
long one, `mean_squared_error`, is found.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss="mse")
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)

model.save("wrong.h5")
keras.saving.load_model("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
