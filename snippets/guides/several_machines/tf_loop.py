"""Two processes train one model with MultiWorkerMirroredStrategy and a loop."""

# --8<-- [start:imports]
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:data]
rng = np.random.default_rng(1)
y_train = rng.integers(10, size=512)
x_train = rng.normal(size=(10, 32, 32, 3))[y_train]  # one image for each class,
x_train = (x_train + rng.normal(size=x_train.shape)).astype("float32")  # noise
# --8<-- [end:data]


# --8<-- [start:model]
def build():
    keras.utils.set_random_seed(1)
    inputs = keras.Input((32, 32, 3))
    x = layers.Conv2D(6, 5, padding="same", activation="relu")(inputs)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(16, 5, padding="same", activation="relu")(x)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(120, 5, padding="same", activation="relu")(x)
    x = layers.Flatten()(x)
    x = layers.Dense(84, activation="relu")(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# --8<-- [end:model]


# --8<-- [start:worker]
def train(strategy):
    with strategy.scope():
        model = resume() or new()
    optimizer = model.optimizer
    loss_fn = keras.losses.SparseCategoricalCrossentropy(reduction="sum")

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True)) / 64
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients)
        return loss

    @tf.function
    def train_step(x, y):
        losses = strategy.run(step, args=(x, y))
        return strategy.reduce("sum", losses, axis=None)

    dataset = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(64)
    begin = int(optimizer.iterations.numpy()) // len(dataset)
    dataset = strategy.experimental_distribute_dataset(dataset)
    for _ in range(begin, 3):
        losses = []
        for x, y in dataset:
            losses.append(train_step(x, y).numpy())
            be_killed_once(optimizer)
        save(model)
    return model, np.mean(losses)


# --8<-- [end:worker]


# --8<-- [start:checkpoint]
def new():
    model = build()
    optimizer = keras.optimizers.SGD(0.01, momentum=0.9)
    optimizer.build(model.trainable_variables)
    model.compile(optimizer)  # so that the file contains the optimizer
    return model


def file():
    return Path(f"tf_loop.{keras.config.floatx()}.keras")


def save(model):
    if rank == 0:
        model.save("tf_loop.part.keras")
        os.replace("tf_loop.part.keras", file())


def resume():
    if file().exists():
        model = keras.saving.load_model(file())
        print("resume after step", model.optimizer.iterations.numpy())
        return model


# --8<-- [end:checkpoint]


# --8<-- [start:kill]
def be_killed_once(optimizer):
    step = optimizer.iterations.numpy()
    if os.environ.get("KILL") and (rank, step) == (1, 12):
        os.kill(os.getpid(), signal.SIGKILL)


# --8<-- [end:kill]


# --8<-- [start:fit]
def try_fit(strategy):
    with strategy.scope():
        model = build()
        model.compile("sgd", "sparse_categorical_crossentropy")
    model.fit(x_train, y_train, batch_size=64)


# --8<-- [end:fit]

# --8<-- [start:launch]
if "TF_CONFIG" in os.environ:  # this process is a worker
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    rank = json.loads(os.environ["TF_CONFIG"])["task"]["index"]
    for dtype in sys.argv[1:]:
        keras.config.set_floatx(dtype)
        keras.config.set_dtype_policy(dtype)
        model, loss = train(strategy)
        np.savez(f"tf_loop.{dtype}.{rank}.npz", *model.get_weights(), loss)
    try:
        try_fit(strategy)
    except ValueError as error:
        Path(f"tf_loop.{rank}.txt").write_text(str(error))
    sys.exit()

temporary = tempfile.TemporaryDirectory()
folder = Path(temporary.name)


def free_addresses(number):
    servers = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [server.getsockname()[1] for server in servers]
    for server in servers:
        server.close()
    return [f"127.0.0.1:{port}" for port in ports]


def launch(*dtypes, kill="", seconds=180):
    cluster = {"worker": free_addresses(2)}
    workers = []
    for rank in range(2):
        task = {"type": "worker", "index": rank}
        config = json.dumps({"cluster": cluster, "task": task})
        environment = {**os.environ, "TF_NUM_INTRAOP_THREADS": "1"}
        worker = subprocess.Popen(
            [sys.executable, __file__, *dtypes],
            cwd=folder,
            env={**environment, "TF_CONFIG": config, "KILL": kill},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        workers.append(worker)
    logs = []
    try:
        for worker in workers:
            logs.append(worker.communicate(timeout=seconds)[0])
    except subprocess.TimeoutExpired as error:
        raise TimeoutError(
            f"waited {seconds} s for worker {len(logs)}"
        ) from error
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()
    codes = [worker.returncode for worker in workers]
    if any(codes) and not kill:
        raise RuntimeError(f"exit codes {codes}: {logs}")
    return codes, logs


# --8<-- [end:launch]


# --8<-- [start:equal]
def arrays(dtype, rank):
    return list(np.load(folder / f"tf_loop.{dtype}.{rank}.npz").values())


def difference(one, other):
    return max(np.abs(a - b).max() for a, b in zip(one, other, strict=True))


launch("float32", "float64")
for dtype in ["float32", "float64"]:
    same = difference(arrays(dtype, 0), arrays(dtype, 1)) == 0
    print(f"{dtype}: equal on both workers: {same}")
# --8<-- [end:equal]

# --8<-- [start:one]
for dtype, bound in [("float32", 1e-2), ("float64", 1e-9)]:
    keras.config.set_floatx(dtype)
    keras.config.set_dtype_policy(dtype)
    model = build()
    optimizer = keras.optimizers.SGD(0.01, momentum=0.9)
    model.compile(optimizer, loss="sparse_categorical_crossentropy")
    history = model.fit(
        x_train, y_train, batch_size=64, epochs=3, shuffle=False, verbose=0
    )
    one = [*model.get_weights(), history.history["loss"][-1]]
    near = difference(arrays(dtype, 0), one) < bound
    print(f"{dtype}: nearer than {bound} to one process: {near}")
keras.config.set_floatx("float32")
keras.config.set_dtype_policy("float32")
# --8<-- [end:one]

# --8<-- [start:fit-error]
error = (folder / "tf_loop.0.txt").read_text().splitlines()
print(error[0])
print(error[1].partition(", numpy")[0], "...")
print("...", error[-1])
# --8<-- [end:fit-error]

# --8<-- [start:killed]
whole = [arrays("float32", rank) for rank in range(2)]
(folder / "tf_loop.float32.keras").unlink()
codes, logs = launch("float32", kill="yes")
print("exit codes:", codes, "of signal", signal.SIGKILL.value)
errors = [line for line in logs[0].splitlines() if "UnavailableError" in line]
print("...", errors[-1].rpartition("}} ")[-1])
# --8<-- [end:killed]

# --8<-- [start:resumed]
codes, logs = launch("float32")
print("exit codes:", codes)
print(*[line for line in logs[0].splitlines() if line.startswith("resume")])
differences = [
    difference(arrays("float32", rank), whole[rank]) for rank in range(2)
]
print("equal to the run without a kill:", not any(differences))
# --8<-- [end:resumed]
temporary.cleanup()
