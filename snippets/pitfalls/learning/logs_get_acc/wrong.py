"""Stop at 99 % accuracy: "'>' not supported" in a callback

`EarlyStopping` has no target value, and a callback that stops training at a target
accuracy raises "'>' not supported between instances of 'NoneType' and 'float'":
`logs.get("acc")` is `None`, because no metric has this name. Write
`logs["val_accuracy"]`, or `logs["accuracy"]`.

The names in `logs` are those of the training log. Such callbacks come from a time when
`metrics=["accuracy"]` was logged as `acc`. `get` hides the wrong
name, since it returns `None` for a key that does not exist; `logs["acc"]` would show in
its message which name is wrong.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(512, 4))
y = x[:, 0] > 0
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(1, activation="sigmoid")]
)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])


class StopAt99(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if logs.get("acc") > 0.99:
            self.model.stop_training = True


model.fit(x, y, verbose=0, callbacks=[StopAt99()])  # raises TypeError
# --8<-- [end:wrong]
