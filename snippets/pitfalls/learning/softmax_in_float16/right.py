"""Set `dtype="float32"` on the last layer only. The layers before it do most of
the work, and they keep the speed and memory savings of `float16`. If the
activation is a layer of its own, it is the one that needs `dtype="float32"`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = 8 * np.random.normal(size=(64, 32)).astype("float32")
model = keras.Sequential(
    [
        keras.Input((32,)),
        layers.Dense(64, activation="relu", dtype="mixed_float16"),
        layers.Dense(10, activation="softmax", dtype="float32"),
    ]
)
probabilities = model.predict(x, verbose=0)
print("numbers in the outputs:", probabilities.dtype)
print("all above zero:", bool(np.all(probabilities > 0)))
# --8<-- [end:right]
