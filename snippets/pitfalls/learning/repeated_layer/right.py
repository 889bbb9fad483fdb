"""Put the constructor into the comprehension, so that it runs once per step. To
check, compare `count_params()` with what you expect, or look for repeated names
in `model.summary()`.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((4,))]
    + [layers.Dense(4, activation="relu") for _ in range(50)]
)
print(len(model.layers), "layers,", model.count_params(), "parameters")
# --8<-- [end:right]
