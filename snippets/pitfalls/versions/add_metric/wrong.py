"""`add_metric` in `call`: "Layer `add_metric()` method is deprecated"

`self.add_metric(...)` in the `call` of a layer or model raises a
`NotImplementedError` in Keras 3. Create a metric in the constructor and update it in `call`.

In Keras 2, `add_metric` logged any tensor that `call` computes. Keras 3 took it away. Of
what the message proposes, `compile(metrics=[...])` knows only labels and predictions. A
tracker that is an attribute of a layer is found by Keras, logged, and reset at each epoch.
"""

# --8<-- [start:wrong]
import numpy as np
from keras import layers, ops


class LogNorm(layers.Layer):
    def call(self, inputs):
        norms = ops.norm(inputs, axis=-1)
        self.add_metric(norms, name="norm")
        return inputs


layer = LogNorm()
layer(np.ones((2, 4)))  # raises NotImplementedError
# --8<-- [end:wrong]
