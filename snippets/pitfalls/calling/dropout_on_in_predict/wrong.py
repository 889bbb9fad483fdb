"""`Dropout` with `training=True` is off in `predict`

You want Monte Carlo dropout, but every `predict` gives the same result,
although the layer was called with `training=True`. Instead of `predict`, call
the model itself with `training=True`.

A functional model passes the mode that it is called with to every layer, which
overrides the value from the definition, and `predict` calls it with `False`.
Only a direct call without a mode, `model(x)`, keeps the value from the
definition. In a `call` that you write, it is the other way round: there, the
value that you pass to a layer [counts, whatever the mode
is](../learning/training-always-true.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((100,))
outputs = layers.Dropout(0.5)(inputs, training=True)
model = keras.Model(inputs, outputs)

x = np.ones((1, 100))
first = model.predict(x, verbose=0)
second = model.predict(x, verbose=0)
print("the results differ:", not np.array_equal(first, second))
# --8<-- [end:wrong]
