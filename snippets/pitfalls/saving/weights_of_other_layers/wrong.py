"""load_weights: "A total of 1 objects could not be loaded"

Loading raises "A total of 1 objects could not be loaded" when a layer of the model finds no
weights of its kind in the file. Build the model as it was when you saved it, or pass
`skip_mismatch=True` to keep what fits.

A weights file stores layers by their class and their place among the layers of that
class. This file has the two `Dense` layers but no `BatchNormalization`, so that layer
"received 0 variables". The message shows one layer as an example and lists all that are
affected at the end.

A class whose attribute you renamed causes the same message:
[load it with the old name](renamed-attribute.md).
"""

# --8<-- [start:wrong]
import keras
from keras import layers

trained = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(3, activation="softmax"),
    ]
)
trained.save_weights("wrong.weights.h5")

model = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16, activation="relu"),
        layers.BatchNormalization(),  # was not there when it was saved
        layers.Dense(3, activation="softmax"),
    ]
)
model.load_weights("wrong.weights.h5")  # raises ValueError
# --8<-- [end:wrong]
