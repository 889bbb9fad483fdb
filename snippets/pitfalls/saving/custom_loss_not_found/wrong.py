"""Custom loss or metric: "Could not locate function"

`load_model` raises `Could not locate function`, followed by the name of your
custom loss or metric. Register the function with
`@keras.saving.register_keras_serializable()`, pass it in `custom_objects`, or
load with `compile=False` if you only need predictions.

A `.keras` file also stores the arguments of `compile`, but only the name of a
custom function. When Keras compiles the loaded model, it looks the name up
among its own functions and the registered ones. The layers play no role: a
model of built-in layers fails as well.

An activation function that you wrote causes the same error. It is part of a layer, so
`compile=False` doesn't help there; the other remedies do.
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
