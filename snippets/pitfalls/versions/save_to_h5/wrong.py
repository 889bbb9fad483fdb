"""Loading `.h5`: "Could not locate function 'mse'", "Could not deserialize"

`load_model` raises `Could not deserialize 'keras.metrics.mse' because it is not
a KerasSaveable subclass` for an `.h5` file of a model compiled with
`loss="mse"`. Load the file with `compile=False` and compile the model again;
save new models as `.keras`.

Keras can still write the old `.h5` format, which stores the short name `mse` as
you passed it to `compile`. On loading, Keras looks for a public object of that
name. The public name is `mean_squared_error`, so the search fails. The layers
and the weights are fine. It makes no difference whether Keras 2 or Keras 3 wrote
the file; `mae` and other abbreviations fail in the same way.

Earlier versions of Keras 3 word it "Could not locate function 'mse'. Make sure custom
classes are decorated with `@keras.saving.register_keras_serializable()`", as Keras 3.4.1
does. There is nothing to decorate, unless the name is that of
[a loss of your own](../saving/custom-loss-not-found.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 3))
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, verbose=0)

model.save("wrong.h5")
keras.saving.load_model("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
