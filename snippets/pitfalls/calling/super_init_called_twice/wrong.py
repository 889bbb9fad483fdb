"""`super().__init__` twice: "Functional.__init__() missing 2 required positional arguments"

A class that passes a graph to `super().__init__(inputs, outputs)` works once, and
the second object of the class raises a `TypeError`. Call `super().__init__` once,
after the graph is complete.

In an ordinary subclassed model `super().__init__()` comes first. A class that
builds a graph calls it last, because it takes the ends of the graph. With both
calls, the first object turns the class into a functional model. From then on,
its constructor wants `inputs` and `outputs` in every call, and the one at the
top has none. An object that you load or clone is such a second one.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        inputs = keras.Input((4,))
        outputs = layers.Dense(units)(inputs)
        super().__init__(inputs, outputs, **kwargs)
        self.units = units


print("first:", Net(3).count_params(), "parameters")
second = Net(3)  # raises TypeError
# --8<-- [end:wrong]
