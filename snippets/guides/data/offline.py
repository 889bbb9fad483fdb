"""What load_data says without a network, and where it looks for the file."""

# --8<-- [start:fails]
from pathlib import Path

import keras
import numpy as np

address = "https://localhost:9/digits.npz"  # nobody answers there
keras.utils.get_file("digits.npz", address)  # raises Exception
# --8<-- [end:fails]

# --8<-- [start:found]
folder = Path("offline")  # in place of ~/.keras
(folder / "datasets").mkdir(parents=True, exist_ok=True)
np.savez(folder / "datasets" / "digits.npz", x=np.zeros((3, 28, 28)))

path = keras.utils.get_file("digits.npz", address, cache_dir=folder)
print(np.load(path)["x"].shape)
# --8<-- [end:found]

# --8<-- [start:path]
keras.utils.get_file("/data/mnist.npz", address)  # raises ValueError
# --8<-- [end:path]

# --8<-- [start:invented]
random = np.random.default_rng(0)
x_train = random.integers(0, 256, (256, 32, 32, 3), dtype="uint8")
y_train = random.integers(0, 10, (256, 1))
print(x_train.shape, x_train.dtype, y_train.shape)
# --8<-- [end:invented]
