"""Which device Keras uses, and what silences TensorFlow's log."""

# --8<-- [start:hide]
import os

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"  # "1" is the second GPU only
# --8<-- [end:hide]

# --8<-- [start:which]
import subprocess
import sys

import keras
import tensorflow as tf
from keras import layers

print("GPUs:", len(tf.config.list_physical_devices("GPU")))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
print(model.layers[0].kernel.value.device.split("/")[-1])
# --8<-- [end:which]

# --8<-- [start:cpu]
with keras.device("cpu:0"):  # "gpu:1" is the second GPU
    x = keras.ops.ones((1, 4))
    y = model(x)
print(y.device.split("/")[-1])
# --8<-- [end:cpu]

# --8<-- [start:growth]
for gpu in tf.config.list_physical_devices("GPU"):
    tf.config.experimental.set_memory_growth(gpu, True)
# --8<-- [end:growth]

# --8<-- [start:log]
lines = (
    "All log messages before absl::InitializeLog() is called",
    "oneDNN custom operations are on",
    "rebuild TensorFlow",
)


def log(level, program="import tensorflow as tf; tf.ones(1)"):
    """Start TensorFlow in a new process; return what it logs."""
    settings = os.environ | {"TF_CPP_MIN_LOG_LEVEL": level}
    return subprocess.run(
        [sys.executable, "-c", program],
        env=settings,
        capture_output=True,
        text=True,
        check=False,
    ).stderr


for level in ("0", "3"):
    text = log(level)
    print(f"level {level}:")
    for line in lines:
        print(f"  {line}: {line in text}")
# --8<-- [end:log]

# --8<-- [start:quiet]
quiet = """
import os

saved = os.dup(2)
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
import tensorflow as tf

tf.ones(1)
os.dup2(saved, 2)
tf.ones(-1)
"""
text = log("3", quiet)
print([line for line in lines if line in text])
print(text.splitlines()[0])
# --8<-- [end:quiet]
