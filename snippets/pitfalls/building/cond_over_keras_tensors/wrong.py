"""`ops.cond` in a functional model

The model can be defined, but `predict` and `fit` stop with a `TypeError`: a
function returned a value of type KerasTensor. Call `ops.cond` in the `call` of
a layer of your own.

The two functions that `ops.cond` takes use `inputs` from the lines around them.
When the model runs, Keras puts values in the place of the arguments of an
operation, but it cannot reach into your functions. They still compute with the
`KerasTensor` of the definition.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import ops

inputs = keras.Input((4,))
outputs = ops.cond(ops.max(inputs) > 1, lambda: inputs / 255, lambda: inputs)
model = keras.Model(inputs, outputs)

x = np.full((2, 4), 255.0)
outputs = model.predict(x, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
