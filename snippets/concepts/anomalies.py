"""An autoencoder that finds unusual rows by what it can't reconstruct."""

# --8<-- [start:fit]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
mix = np.random.normal(size=(2, 6))
normal = np.random.normal(size=(600, 2)) @ mix  # 6 columns, but related
normal += np.random.normal(0, 0.1, size=normal.shape)
train, new = normal[:500], normal[500:]

model = keras.Sequential([keras.Input((6,)), layers.Dense(2), layers.Dense(6)])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mean_squared_error")
model.fit(train, train, batch_size=20, epochs=5, verbose=0)
# --8<-- [end:fit]


# --8<-- [start:threshold]
def errors(rows):
    return np.mean(np.square(model(rows) - rows), axis=1)


threshold = np.quantile(errors(train), 0.99)
unusual = new[:, [1, 0, 3, 2, 5, 4]]  # columns exchanged
print("normal rows found:", np.mean(errors(new) > threshold))
print("unusual rows found:", np.mean(errors(unusual) > threshold))
# --8<-- [end:threshold]
