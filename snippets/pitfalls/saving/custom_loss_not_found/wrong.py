"""`Could not locate function` when a compiled model is loaded

`load_model` stops with "Could not locate function", followed by the name of
your loss or metric. Decorate the function with
`@keras.saving.register_keras_serializable()`, or load with `compile=False` if
you only want to predict.

A `.keras` file also keeps what you passed to `compile`, a function of your own
by its name alone. When Keras compiles the loaded model it looks the name up
among its own functions and the registered ones. The layers are not to blame: a
model of nothing but Keras layers fails as well.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


def cubed_error(y_true, y_pred):
    return ops.mean(ops.abs(y_true - y_pred) ** 3, axis=-1)


model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss=cubed_error)
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)

model.save("wrong.keras")
keras.saving.load_model("wrong.keras")  # raises TypeError
# --8<-- [end:wrong]
