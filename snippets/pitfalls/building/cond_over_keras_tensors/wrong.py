"""`ops.cond` in a functional model: "found return value of type KerasTensor"

The model can be defined, but `predict` and `fit` raise a `TypeError`. Express
the condition with `ops.where` or `ops.switch`, or call `ops.cond` in the `call`
of a layer.

The two functions passed to `ops.cond` use `inputs` from the surrounding code.
When the model runs, Keras replaces the arguments of each operation with values,
but it cannot reach into your functions. They still compute with the symbolic
tensor from the definition.
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
