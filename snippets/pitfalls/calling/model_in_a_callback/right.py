"""Pass only what the callback can't know, such as data. For another model than the
one that is trained, choose another name, such as `self.teacher`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class ShowWeight(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        print(self.model.get_weights()[0].shape)


model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(loss="mean_squared_error")
show = ShowWeight()
model.fit(np.ones((8, 4)), np.ones(8), callbacks=[show], verbose=0)
# --8<-- [end:right]
