"""A `.keras` file, used in a process that has no TensorFlow."""

# --8<-- [start:save]
import os
import subprocess
import sys

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.BatchNormalization(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.save("without_tensorflow.keras")
x = np.random.default_rng(1).integers(0, 256, (8, 32, 32, 3), dtype="uint8")
np.savez("without_tensorflow.npz", x=x, y=model.predict(x, verbose=0))
# --8<-- [end:save]

# --8<-- [start:device]
device = """
import keras
import numpy as np

model = keras.saving.load_model("without_tensorflow.keras")
data = np.load("without_tensorflow.npz")
y = model.predict(data["x"], verbose=0)
print("same predictions:", np.allclose(y, data["y"], atol=1e-6))
"""
# --8<-- [end:device]

# --8<-- [start:run]
absent = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "tensorflow":
            raise ModuleNotFoundError(f"No module named {name!r}")

sys.meta_path.insert(0, Absent())
"""


def run(backend):
    program = [sys.executable, "-c", absent + device]
    settings = os.environ | {"KERAS_BACKEND": backend}
    done = subprocess.run(
        program, env=settings, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or done.stderr.splitlines()[-1]


for backend in ("jax", "tensorflow"):
    print(f"{backend}: {run(backend)}")
# --8<-- [end:run]
