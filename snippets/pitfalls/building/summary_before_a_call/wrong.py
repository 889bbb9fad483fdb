"""`summary()` before the first call

The table of a subclassed model shows a `?` for every shape, `0 (unbuilt)` where
the parameters should stand, and a total of zero. Call the model once, on data
or on a `keras.Input`, before you ask for the summary.

A layer makes its weights when it first learns the shape of its inputs. A class
states in `call` how the layers follow each other, but `call` runs only when you
call the model. Before that there are no weights to count.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(32, activation="relu")
        self.classes = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.classes(self.hidden(inputs))


model = Net()
model.summary()
# --8<-- [end:wrong]
