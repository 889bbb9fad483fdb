"""Replace `from keras import backend as K` by `from keras import ops`, and `K.`
by `ops.`. A few names differ: `K.pow` is `ops.power`, and `K.flatten` becomes
`ops.reshape(x, (-1,))`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


def squared_error(y_true, y_pred):
    return ops.mean(ops.square(y_pred - y_true), axis=-1)


model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss=squared_error)
history = model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)
print(list(history.history))
# --8<-- [end:right]
