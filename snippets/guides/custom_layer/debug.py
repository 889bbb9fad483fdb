"""When the Python lines of `call` see numbers."""

# --8<-- [start:debug]
import keras
import numpy as np
from keras import layers, ops


class Show(layers.Layer):
    def call(self, inputs):
        mean = ops.mean(inputs)
        print("  call gets", type(mean).__name__)
        return inputs


x, y = np.ones((4, 2), dtype="float32"), np.ones((4, 1))

print("model is built:")
model = keras.Sequential([keras.Input((2,)), Show(), layers.Dense(1)])

print("model(x):")
model(x)

print("evaluate:")
model.compile(loss="mse")
model.evaluate(x, y, verbose=0)

print("evaluate, with run_eagerly=True:")
model.compile(loss="mse", run_eagerly=True)
model.evaluate(x, y, verbose=0)
# --8<-- [end:debug]
