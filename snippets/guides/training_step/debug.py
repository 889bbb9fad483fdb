"""Which functions run as Python, with `run_eagerly=True` and without."""

# --8<-- [start:map]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


def prepare(x, y):
    print("prepare:", type(x).__name__)
    return 2 * x, y


def error(y_true, y_pred):
    print("loss:   ", type(y_pred).__name__)
    return keras.losses.mean_squared_error(y_true, y_pred)


x, y = np.ones((4, 2), dtype="float32"), np.ones((4, 1), dtype="float32")
dataset = tf.data.Dataset.from_tensor_slices((x, y))
mapped = dataset.map(prepare).batch(2)

model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
model.compile(loss=error, run_eagerly=True)
model.evaluate(mapped, verbose=0)
# --8<-- [end:map]

# --8<-- [start:one]
x_one, y_one = next(iter(dataset))
prepare(x_one, y_one)
# --8<-- [end:one]
