"""Mixed precision: softmax returns probabilities of exactly zero

A model with the `mixed_float16` policy returns `float16` probabilities, and
some of them are exactly zero. Give the output layer `dtype="float32"`.

Under `mixed_float16`, a layer stores its weights in `float32` but computes in
`float16`. The smallest positive number of `float16` is far larger than that of
`float32`, so small probabilities underflow to zero, and the logarithm in the
loss suffers. A global policy applies to the last layer, too.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = 8 * np.random.normal(size=(64, 32)).astype("float32")
model = keras.Sequential(
    [
        keras.Input((32,)),
        layers.Dense(64, activation="relu", dtype="mixed_float16"),
        layers.Dense(10, activation="softmax", dtype="mixed_float16"),
    ]
)
probabilities = model.predict(x, verbose=0)
print("numbers in the outputs:", probabilities.dtype)
print("all above zero:", bool(np.all(probabilities > 0)))
# --8<-- [end:wrong]
