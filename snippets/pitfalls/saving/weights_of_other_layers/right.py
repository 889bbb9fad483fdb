"""Load the weights into a model like the one that was saved, and build the new model
from its layers.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

trained = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(3, activation="softmax"),
    ]
)
trained.save_weights("right.weights.h5")

same = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(3, activation="softmax"),
    ]
)
same.load_weights("right.weights.h5")

model = keras.Sequential(
    [
        keras.Input((8,)),
        same.layers[0],
        layers.BatchNormalization(),
        same.layers[1],
    ]
)
x = np.ones((1, 8))
print("loaded:", np.allclose(same(x), trained(x)))
print("weights of the new model:", len(model.weights))
# --8<-- [end:right]
