"""Training before `compile`

`fit` stops with ``You must call `compile()` before using the model``. Call
`compile` with a loss first, also after loading a model that was saved without
one.

`compile` gives the model its loss, its optimizer and its metrics. Without them
`fit` has nothing to minimize. `predict` needs none of this, so a model that you
only ask for answers works without `compile`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
print(model.predict(x, verbose=0).shape)
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
