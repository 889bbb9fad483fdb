"""`summary()` shows `?` and `0 (unbuilt)` for a subclassed model

`model.summary()` of a subclassed model shows `?` as every output shape,
`0 (unbuilt)` in place of parameter counts, and zero parameters in total. Call
the model once before `summary()`, on data or on `keras.Input(shape)`.

A layer creates its weights when it first sees an input shape. A subclassed
model connects its layers in `call`, which has not run yet, so there are neither
shapes nor weights to show. The model is not broken: `fit` calls it, too. Only
[`load_weights`](../saving/load-weights-before-building.md) needs the weights
earlier. [`model.build(shape)`](../calling/build-without-build-method.md)
does not help: it warns, and the summary stays as it is.
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
