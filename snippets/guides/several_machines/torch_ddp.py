"""Two processes train one model with PyTorch's DDP, and survive a killed worker."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "torch"

import datetime
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import keras
import numpy as np
import torch
from keras import layers
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset
# --8<-- [end:imports]


# --8<-- [start:data]
rng = np.random.default_rng(1)
y_train = rng.integers(10, size=512)
x_train = rng.normal(size=(10, 32, 32, 3))[y_train]  # one image for each class,
x_train = (x_train + rng.normal(size=x_train.shape)).astype("float32")  # noise
# --8<-- [end:data]


# --8<-- [start:model]
def build(seed=1):
    keras.utils.set_random_seed(seed)
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


loss_fn = keras.losses.SparseCategoricalCrossentropy()
# --8<-- [end:model]


# --8<-- [start:worker]
def train(epochs=3, batch_size=64):
    torch.distributed.init_process_group("gloo")  # on GPUs: "nccl"
    workers = torch.distributed.get_world_size()
    model = build()
    parallel = DistributedDataParallel(model)
    optimizer = torch.optim.SGD(model.parameters(), 0.01, momentum=0.9)
    dataset = TensorDataset(torch.tensor(x_train), torch.tensor(y_train))
    sampler = DistributedSampler(dataset, shuffle=False)  # a part for each
    loader = DataLoader(dataset, batch_size // workers, sampler=sampler)
    for epoch in range(resume(model, optimizer), epochs):
        losses = []
        for x, y in loader:
            loss = loss_fn(y, parallel(x))
            optimizer.zero_grad()
            loss.backward()  # averages the gradients of all workers
            optimizer.step()
            losses.append(loss.detach())
        save(epoch + 1, model, optimizer)
    return model, torch.stack(losses).mean()


# --8<-- [end:worker]


# --8<-- [start:checkpoint]
def save(epoch, model, optimizer):
    if torch.distributed.get_rank() == 0:
        states = model.state_dict(), optimizer.state_dict()
        torch.save([epoch, *states], "torch_ddp.part")
        be_killed_once(epoch)
        os.replace("torch_ddp.part", "torch_ddp.pt")


def resume(model, optimizer):
    if not Path("torch_ddp.pt").exists():
        return 0
    epoch, weights, slots = torch.load("torch_ddp.pt")
    model.load_state_dict(weights)
    optimizer.load_state_dict(slots)
    print("resume after epoch", epoch, file=sys.stderr)
    return epoch


# --8<-- [end:checkpoint]


# --8<-- [start:kill]
def be_killed_once(epoch):
    first = os.environ["TORCHELASTIC_RESTART_COUNT"] == "0"
    if os.environ.get("KILL") and first and epoch == 2:
        size = os.path.getsize("torch_ddp.part")
        os.truncate("torch_ddp.part", size // 2)
        os.kill(os.getpid(), signal.SIGKILL)


# --8<-- [end:kill]


# --8<-- [start:seeds]
def different_seeds(rank):
    model = build(seed=rank)
    before = model.get_weights()[0]
    DistributedDataParallel(model)
    return before, model.get_weights()[0]


# --8<-- [end:seeds]

# --8<-- [start:launch]
if "RANK" in os.environ:  # torchrun has started this process
    torch.set_num_threads(1)
    model, loss = train()
    rank = torch.distributed.get_rank()
    torch.distributed.all_reduce(loss)  # the sum over both workers
    np.savez(f"torch_ddp.{rank}.npz", *model.get_weights(), loss / 2)
    np.savez(f"torch_ddp.seeds.{rank}.npz", *different_seeds(rank))
    torch.distributed.destroy_process_group()
    sys.exit()

temporary = tempfile.TemporaryDirectory()
folder = Path(temporary.name)


def torchrun(*options, seconds=180, **variables):
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    process = subprocess.Popen(
        [*command, "--nproc-per-node=2", *options, __file__],
        cwd=folder,
        env={**os.environ, **variables},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        _, log = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired as error:
        process.terminate()  # torchrun ends its workers
        raise TimeoutError(f"waited {seconds} s for both workers") from error
    if process.returncode:
        raise RuntimeError(log)
    return log


def arrays(name):
    return [
        list(np.load(folder / f"torch_ddp.{name}{rank}.npz").values())
        for rank in range(2)
    ]


def difference(one, other):
    return max(np.abs(a - b).max() for a, b in zip(one, other, strict=True))


# --8<-- [end:launch]

# --8<-- [start:equal]
torchrun()
first, second = arrays("")
print("equal on both workers:", difference(first, second) == 0)
# --8<-- [end:equal]

# --8<-- [start:one]
model = build()
model.compile(keras.optimizers.SGD(0.01, momentum=0.9), loss_fn)
history = model.fit(
    x_train, y_train, batch_size=64, epochs=3, shuffle=False, verbose=0
)
one = [*model.get_weights(), history.history["loss"][-1]]
print("equal to fit in one process:", difference(first, one) == 0)
print("nearer than 1e-5:", difference(first, one) < 1e-5)
# --8<-- [end:one]

# --8<-- [start:seeds-equal]
before, after = zip(*arrays("seeds."))
print("equal weights when built:", np.array_equal(*before))
print("equal weights in DDP:", np.array_equal(*after))
# --8<-- [end:seeds-equal]

# --8<-- [start:killed]
(folder / "torch_ddp.pt").unlink()
own_store = {"TORCH_DISABLE_SHARE_RDZV_TCP_STORE": "1"}
log = torchrun("--max-restarts=1", KILL="yes", **own_store)
print("killed workers:", log.count("exitcode: -9"))
print({line for line in log.splitlines() if line.startswith("resume")})
same = [difference(first, other) == 0 for other in arrays("")]
print("equal to the run without a kill:", same)
# --8<-- [end:killed]

# --8<-- [start:cut]
whole = (folder / "torch_ddp.pt").read_bytes()
(folder / "torch_ddp.part").write_bytes(whole[: len(whole) // 2])
torch.load(folder / "torch_ddp.part")  # raises RuntimeError
# --8<-- [end:cut]

# --8<-- [start:taken]
with socket.create_server(("127.0.0.1", 0)) as server:
    port = server.getsockname()[1]
    try:
        torch.distributed.init_process_group(
            "gloo", f"tcp://127.0.0.1:{port}", world_size=2, rank=0
        )
    except torch.distributed.DistNetworkError as error:
        print(str(error).replace(str(port), "29500"))
# --8<-- [end:taken]

# --8<-- [start:never]
patience = datetime.timedelta(seconds=5)
address = f"tcp://127.0.0.1:{port}"
torch.distributed.init_process_group(
    "gloo", address, patience, world_size=2, rank=0
)  # raises DistStoreError
# --8<-- [end:never]
temporary.cleanup()
