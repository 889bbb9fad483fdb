"""Two processes whose BackupAndRestore writes into the same folder."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"

import socket
import subprocess
import sys
import tempfile

import keras
import numpy as np
import tensorflow as tf
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:worker]
def train():
    keras.distribution.initialize()
    keras.distribution.set_distribution(keras.distribution.DataParallel())
    keras.utils.set_random_seed(1)
    model = keras.Sequential([keras.Input((16,)), layers.Dense(1)])
    model.compile("sgd", "mean_squared_error")
    x = np.ones((64, 16))
    dataset = tf.data.Dataset.from_tensor_slices((x, x[:, :1])).batch(16)
    backup = keras.callbacks.BackupAndRestore("shared_backup.state")
    model.fit(dataset, epochs=100, callbacks=[backup], verbose=0)


# --8<-- [end:worker]

# --8<-- [start:launch]
if "KERAS_DISTRIBUTION_PROCESS_ID" in os.environ:  # this process is a worker
    try:
        train()
    except OSError as error:
        print(type(error).__name__, error, flush=True)
        os._exit(1)  # without waiting for the other worker
    sys.exit()

with socket.socket() as server:
    server.bind(("127.0.0.1", 0))  # the system chooses a port
    port = server.getsockname()[1]
variables = {
    "KERAS_DISTRIBUTION_JOB_ADDRESSES": f"127.0.0.1:{port}",
    "KERAS_DISTRIBUTION_NUM_PROCESSES": "2",
}
logs = []
with tempfile.TemporaryDirectory() as folder:
    workers = [
        subprocess.Popen(
            [sys.executable, __file__],
            cwd=folder,
            env={
                **os.environ,
                **variables,
                "KERAS_DISTRIBUTION_PROCESS_ID": str(rank),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for rank in range(2)
    ]
    try:
        for worker in workers:
            logs.append(worker.communicate(timeout=180)[0])
    except subprocess.TimeoutExpired as error:
        raise TimeoutError(f"waited 180 s for worker {len(logs)}") from error
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()
# --8<-- [end:launch]

# --8<-- [start:error]
lines = [line for log in logs for line in log.splitlines() if "Error [" in line]
print(lines[0])
# --8<-- [end:error]
