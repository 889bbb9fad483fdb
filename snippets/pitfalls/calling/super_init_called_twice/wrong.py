"""`super().__init__` twice: "Functional.__init__() missing 2 required positional arguments"

A class that calls `super().__init__` twice, first without a graph and then with
one, works once: the second object of the class raises a `TypeError`. Make a
single call, `super().__init__(inputs, outputs)`, after the graph is complete.

In an ordinary subclassed model `super().__init__()` comes first. A class that
builds a graph calls it last, because it needs the graph's inputs and outputs.
With both calls, the first object turns the class into a functional model. From
then on, its constructor needs `inputs` and `outputs` in every call, and the
call at the top passes none. Loading or cloning the model also creates such a
second object.
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
