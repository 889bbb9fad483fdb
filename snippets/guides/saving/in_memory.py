"""A model as bytes, for pickle, a database or object storage."""

# --8<-- [start:bytes]
import io
import pickle
import tempfile
from pathlib import Path

import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
x = np.ones((1, 4))

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "model.keras")
    model.save(path)
    stored = path.read_bytes()  # put this into the database

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "model.keras")
    path.write_bytes(stored)
    loaded = keras.saving.load_model(path)
print("same outputs:", np.array_equal(model(x), loaded(x)))
# --8<-- [end:bytes]

# --8<-- [start:pickle]
unpickled = pickle.loads(pickle.dumps(model))
print("same outputs:", np.array_equal(model(x), unpickled(x)))
# --8<-- [end:pickle]

# --8<-- [start:buffer]
keras.saving.load_model(io.BytesIO(stored))  # raises TypeError
# --8<-- [end:buffer]
