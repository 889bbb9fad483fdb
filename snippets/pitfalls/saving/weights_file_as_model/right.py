"""Run the code that built the model when it was trained, and load the weights into the
result. To evaluate it or to train it further, compile it, too. If you no longer have the
code, `h5py` shows the names and shapes of all weights in the file, from which simple
layers can be told. For the next training, save the whole model, as a `.keras` file.
"""

# --8<-- [start:right]
import h5py
import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(3)]
)
model.save_weights("right.weights.h5")

loaded = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(3)]
)
loaded.load_weights("right.weights.h5")
x = np.ones((1, 8))
print("same outputs:", np.array_equal(model(x), loaded(x)))


def show(name, item):
    if isinstance(item, h5py.Dataset):
        print(name, item.shape)


with h5py.File("right.weights.h5") as file:
    file.visititems(show)
# --8<-- [end:right]
