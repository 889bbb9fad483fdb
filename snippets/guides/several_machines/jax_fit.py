"""Two processes train one model with fit on JAX, in each of the three ways."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"

import signal
import socket
import subprocess
import sys
import tempfile
import time
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


# --8<-- [start:stack]
def lenet5():
    return [
        layers.Conv2D(6, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(16, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(120, 5, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(84, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]


# --8<-- [end:stack]


# --8<-- [start:sequential]
def sequential():
    return keras.Sequential([keras.Input((32, 32, 3)), *lenet5()])


# --8<-- [end:sequential]


# --8<-- [start:functional]
def functional():
    x = inputs = keras.Input((32, 32, 3))
    for layer in lenet5():
        x = layer(x)
    return keras.Model(inputs, x)


# --8<-- [end:functional]


# --8<-- [start:subclassing]
class LeNet5(keras.Model):
    def __init__(self):
        super().__init__()
        self.stack = lenet5()

    def call(self, x):
        for layer in self.stack:
            x = layer(x)
        return x


# --8<-- [end:subclassing]


# --8<-- [start:worker]
def start():
    keras.distribution.initialize()  # reads the address and the rank
    keras.distribution.set_distribution(keras.distribution.DataParallel())


def new(build):
    keras.utils.set_random_seed(1)  # the same on every worker
    model = build()
    optimizer = keras.optimizers.SGD(0.01, momentum=0.9)
    model.compile(optimizer, loss="sparse_categorical_crossentropy")
    return model


def train(model, **options):
    dataset = tf.data.Dataset.from_tensor_slices((x_train, y_train))
    dataset = dataset.batch(64)  # for all workers together
    return model.fit(dataset, epochs=3, verbose=0, **options)


# --8<-- [end:worker]


# --8<-- [start:ways]
ways = {
    "sequential": sequential,
    "functional": functional,
    "subclassing": LeNet5,
}


def train_each_way(rank):
    for name, build in ways.items():
        model = new(build)
        losses = train(model).history["loss"]
        np.savez(f"jax_fit.{name}.{rank}.npz", *model.get_weights(), losses)


# --8<-- [end:ways]


# --8<-- [start:checkpoint]
class Checkpoint(keras.callbacks.Callback):
    def __init__(self, rank):
        super().__init__()
        self.rank = rank

    def on_epoch_end(self, epoch, logs=None):
        part = f"jax_fit.part{self.rank}.keras"
        self.model.save(part)  # on all workers at once
        if self.rank == 0:
            os.replace(part, f"jax_fit.{epoch + 1}.keras")


def train_or_resume(rank):
    callbacks = [Checkpoint(rank)]
    if saved := sorted(Path().glob("jax_fit.[0-9].keras")):
        model = keras.saving.load_model(saved[-1])
        epoch = int(saved[-1].name.split(".")[1])
    else:
        model, epoch = new(functional), 0
        callbacks += [KillOne(rank)]
    print("begin after epoch", epoch)
    train(model, initial_epoch=epoch, callbacks=callbacks)
    np.savez(f"jax_fit.resumed.{rank}.npz", *model.get_weights())


# --8<-- [end:checkpoint]


# --8<-- [start:kill]
class KillOne(keras.callbacks.Callback):
    def __init__(self, rank):
        super().__init__()
        self.rank = rank

    def on_epoch_begin(self, epoch, logs=None):
        self.epoch = epoch

    def on_train_batch_end(self, batch, logs=None):
        if (self.rank, self.epoch, batch) == (1, 1, 3):
            os.kill(os.getpid(), signal.SIGKILL)


# --8<-- [end:kill]


# --8<-- [start:mistakes]
def make_mistakes(rank):
    model = new(functional)
    try:
        model.fit(x_train, y_train)
    except ValueError as error:
        print("array:", error)

    keras.utils.set_random_seed(rank)
    try:
        functional()
    except AssertionError as error:
        print("seeds:", str(error).partition(" Make")[0])

    saver = keras.callbacks.ModelCheckpoint("jax_fit.one.keras")
    try:
        train(model, callbacks=[saver] if rank == 0 else [])
    except AssertionError as error:
        print("one saves:", str(error).partition(" Make")[0])


# --8<-- [end:mistakes]

# --8<-- [start:launch]
if "KERAS_DISTRIBUTION_PROCESS_ID" in os.environ:  # this process is a worker
    start()
    for task in sys.argv[1:]:
        globals()[task](int(os.environ["KERAS_DISTRIBUTION_PROCESS_ID"]))
    sys.exit()

temporary = tempfile.TemporaryDirectory()
folder = Path(temporary.name)


def free_port():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))  # the system chooses one
        return server.getsockname()[1]


def launch(*tasks, seconds=180):
    """Run tasks in two workers, and end both when one of them fails."""
    variables = {
        "KERAS_DISTRIBUTION_JOB_ADDRESSES": f"127.0.0.1:{free_port()}",
        "KERAS_DISTRIBUTION_NUM_PROCESSES": "2",
        "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false",
    }
    workers = []
    for rank in range(2):
        variables["KERAS_DISTRIBUTION_PROCESS_ID"] = str(rank)
        worker = subprocess.Popen(
            [sys.executable, __file__, *tasks],
            cwd=folder,
            env={**os.environ, **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        workers.append(worker)
    end = time.monotonic() + seconds
    while True:
        codes = [worker.poll() for worker in workers]
        late = [rank for rank in range(2) if codes[rank] is None]
        if not late or any(codes) or time.monotonic() > end:
            break
        time.sleep(0.1)
    for worker in workers:
        worker.kill()
    logs = [worker.communicate()[0] for worker in workers]
    if late and not any(codes):
        raise TimeoutError(f"waited {seconds} s for workers {late}: {logs}")
    if 1 in codes:
        raise RuntimeError(f"worker {codes.index(1)} failed: {logs}")
    return codes, logs


def arrays(name):
    return [
        list(np.load(folder / f"jax_fit.{name}.{rank}.npz").values())
        for rank in range(2)
    ]


def equal(one, other):
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


# --8<-- [end:launch]

# --8<-- [start:equal]
codes, logs = launch("train_each_way", "make_mistakes")
first, second = arrays("functional")
for name in ways:
    same = [equal(one, first) for one in arrays(name)]
    print(f"{name:11} equal to functional, first worker: {same}")
# --8<-- [end:equal]

# --8<-- [start:one]
model = new(functional)
history = train(model)
one = [*model.get_weights(), history.history["loss"]]
difference = max(np.abs(a - b).max() for a, b in zip(first, one, strict=True))
print("equal to one process:", difference == 0)
print("nearer than 1e-5:", difference < 1e-5)
# --8<-- [end:one]

# --8<-- [start:array]
print(*[line for line in logs[0].splitlines() if line.startswith("array")])
# --8<-- [end:array]

# --8<-- [start:seeds]
print(*[line for line in logs[0].splitlines() if line.startswith("seeds")])
# --8<-- [end:seeds]

# --8<-- [start:one-saves]
print(*[line for line in logs[0].splitlines() if line.startswith("one saves")])
# --8<-- [end:one-saves]

# --8<-- [start:killed]
codes, logs = launch("train_or_resume")
print("exit codes:", codes, "of signal", signal.SIGKILL.value)
# --8<-- [end:killed]

# --8<-- [start:resumed]
codes, logs = launch("train_or_resume")
print("exit codes:", codes)
print(*[line for line in logs[0].splitlines() if line.startswith("begin")])
*weights, _ = first
same = [equal(other, weights) for other in arrays("resumed")]
print("equal to the run without a kill:", same)
# --8<-- [end:resumed]
temporary.cleanup()
