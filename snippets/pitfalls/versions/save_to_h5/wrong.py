"""Loading `.h5`: "Could not deserialize 'keras.metrics.mse'"

`load_model` raises `Could not deserialize 'keras.metrics.mse' because it is not
a KerasSaveable subclass` for an `.h5` file of a model compiled with
`loss="mse"`. Load the file with `compile=False` and compile the model again;
save new models as `.keras`.

Keras can still write the old `.h5` format, which stores the short name `mse` as
you passed it to `compile`. On loading, Keras looks for a public object of that
name. The public name is `mean_squared_error`, so the search fails.
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
