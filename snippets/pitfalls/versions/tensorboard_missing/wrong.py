"""TensorBoard: "TensorBoard is not installed, missing implementation for tf.summary.scalar"

`fit` with the callback `TensorBoard` raises "TensorBoard is not installed, missing
implementation for tf.summary.scalar" at the end of the first epoch. Run
`pip install tensorboard`.

The callback belongs to Keras, but what it writes is defined in the package
`tensorboard`. TensorFlow used to install that package and no longer does. The program
hides the package, to show what happens without it.
"""

# --8<-- [start:wrong]
from unittest import mock

import keras
import numpy as np
from keras import layers

x, y = np.ones((64, 8)), np.ones((64, 1))
model = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
board = keras.callbacks.TensorBoard("wrong.logs")
with mock.patch.dict("sys.modules", {"tensorboard": None}):
    model.fit(x, y, callbacks=[board], verbose=0)  # raises TBNotInstalledError
# --8<-- [end:wrong]
