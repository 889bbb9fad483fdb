"""A `softmax` in `float16`

A model in mixed precision returns probabilities of type `float16`, and some of
them are exactly zero. Give the last layer `dtype="float32"`.

With `mixed_float16`, a layer keeps its weights in `float32` and computes in
`float16`, which has no numbers as close to zero as `float32`. Small
probabilities round to zero, and the others keep about three digits. A policy
that you set for all layers holds for the last one too.
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
