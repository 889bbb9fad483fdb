"""load_weights: `by_name` only supports loading legacy '.h5' files

`load_weights("model.weights.h5", by_name=True)` raises "`by_name` only supports loading
legacy '.h5' or '.hdf5' files". Load the old model, and copy the weights of each layer
whose name both models have.

Keras 2 could load the weights of layers that have the same name. Today's files, `.keras`
and `.weights.h5`, store layers by their class and their place instead. Only
for a file in the old format, whose name ends in `.h5` alone, does `by_name=True` still work.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

old = keras.Sequential(
    [keras.Input((4,)), layers.Dense(8, name="body"), layers.Dense(2)]
)
old.save_weights("wrong.weights.h5")

new = keras.Sequential(
    [keras.Input((4,)), layers.Dense(8, name="body"), layers.Dense(5)]
)
new.load_weights("wrong.weights.h5", by_name=True)  # raises ValueError
# --8<-- [end:wrong]
