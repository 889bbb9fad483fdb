""" "You must call `compile()` before using the model"

`fit` or `evaluate` raises ``You must call `compile()` before using the model``
when the model has no loss and no optimizer yet. Call
`model.compile(optimizer=..., loss=...)` first, also after loading a model that
was saved uncompiled.

`compile` gives the model its loss, its optimizer and its metrics, and `fit`
minimizes that loss. `predict` needs none of them, so a model that is only used
for predictions works without `compile`. Compiling never changes the weights, so a
model that is trained already, or has just loaded its weights, stays as it is.
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
