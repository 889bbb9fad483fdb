""" "property 'model' of … object has no setter" in a callback

A callback that stores the model as `self.model` in its constructor raises an
`AttributeError`. Leave it out: `fit` gives every callback its model, and
`self.model` is there in all its methods.

`model` is a property of `Callback`, and read-only. The constructor runs before
`fit`, so `self.model` is not set there yet: use it in `on_train_begin` or later.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class ShowWeight(keras.callbacks.Callback):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def on_epoch_end(self, epoch, logs=None):
        print(self.model.get_weights()[0].shape)


model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(loss="mean_squared_error")
show = ShowWeight(model)  # raises AttributeError
# --8<-- [end:wrong]
