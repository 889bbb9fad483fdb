"""Ray Train starts two workers and gives each its part of the data."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "torch"
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
os.environ["RAY_AUTH_MODE"] = "disabled"  # all runs on this machine

import contextlib
import signal
import tempfile

import keras
import numpy as np
import ray
import ray.train.torch
import torch
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
def train(config):
    model = build()
    parallel = ray.train.torch.prepare_model(model)
    optimizer = torch.optim.SGD(model.parameters(), 0.01, momentum=0.9)
    loss_fn = keras.losses.SparseCategoricalCrossentropy()
    dataset = torch.utils.data.TensorDataset(
        torch.tensor(config["x"]), torch.tensor(config["y"])
    )
    workers = ray.train.get_context().get_world_size()
    loader = torch.utils.data.DataLoader(dataset, 64 // workers)
    loader = ray.train.torch.prepare_data_loader(loader)
    begin = resume(model, optimizer)
    for epoch in range(begin, 3):
        losses = []
        for x, y in loader:
            loss = loss_fn(y, parallel(x))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.detach())
            if config["kill"] and begin == 0:
                be_killed(epoch, step=len(losses))
        loss = float(torch.stack(losses).mean())
        save(epoch + 1, model, optimizer, {"loss": loss, "begin": begin})
    rank = ray.train.get_context().get_world_rank()
    name = f"{config['folder']}/ray_train.{rank}.npz"
    np.savez(name, *model.get_weights())


# --8<-- [end:worker]


# --8<-- [start:checkpoint]
def save(epoch, model, optimizer, metrics):
    with tempfile.TemporaryDirectory() as part:
        checkpoint = None
        if ray.train.get_context().get_world_rank() == 0:
            states = model.state_dict(), optimizer.state_dict()
            torch.save([epoch, *states], f"{part}/ray_train.pt")
            checkpoint = ray.train.Checkpoint.from_directory(part)
        ray.train.report(metrics, checkpoint=checkpoint)  # on all workers


def resume(model, optimizer):
    checkpoint = ray.train.get_checkpoint()
    if checkpoint is None:
        return 0
    with checkpoint.as_directory() as part:
        epoch, weights, slots = torch.load(f"{part}/ray_train.pt")
    model.load_state_dict(weights)
    optimizer.load_state_dict(slots)
    return epoch


# --8<-- [end:checkpoint]


# --8<-- [start:kill]
def be_killed(epoch, step):
    rank = ray.train.get_context().get_world_rank()
    if (rank, epoch, step) == (1, 1, 4):
        ray.train.get_all_reported_checkpoints(timeout_s=60)  # waits for Ray
        os.kill(os.getpid(), signal.SIGKILL)


# --8<-- [end:kill]

# --8<-- [start:launch]
temporary = tempfile.TemporaryDirectory(prefix="ray")
folder = temporary.name
ray.init(
    num_cpus=2,
    include_dashboard=False,
    log_to_driver=False,
    _temp_dir=f"{folder}/ray",
)


def launch(kill):
    config = {"x": x_train, "y": y_train, "folder": folder, "kill": kill}
    once = ray.train.FailureConfig(max_failures=1)  # restarts all workers
    trainer = ray.train.torch.TorchTrainer(
        train,
        train_loop_config=config,
        torch_config=ray.train.torch.TorchConfig(timeout_s=120),
        scaling_config=ray.train.ScalingConfig(num_workers=2),
        run_config=ray.train.RunConfig(
            storage_path=folder, failure_config=once
        ),
    )
    return trainer.fit().metrics


# --8<-- [end:launch]


# --8<-- [start:equal]
def arrays():
    return [
        list(np.load(f"{folder}/ray_train.{rank}.npz").values())
        for rank in range(2)
    ]


def difference(one, other):
    return max(np.abs(a - b).max() for a, b in zip(one, other, strict=True))


launch(kill=False)
first, second = arrays()
print("equal on both workers:", difference(first, second) == 0)
# --8<-- [end:equal]

# --8<-- [start:killed]
for rank in range(2):
    os.remove(f"{folder}/ray_train.{rank}.npz")
with contextlib.redirect_stdout(None):  # Ray reports the dead worker at length
    metrics = launch(kill=True)
print("resumed after epoch", metrics["begin"])
same = all(difference(first, other) == 0 for other in arrays())
print("equal to the run without a kill:", same)
ray.shutdown()
# --8<-- [end:killed]

# --8<-- [start:one]
model = build()
optimizer = keras.optimizers.SGD(0.01, momentum=0.9)
model.compile(optimizer, loss="sparse_categorical_crossentropy")
model.fit(x_train, y_train, batch_size=64, epochs=3, shuffle=False, verbose=0)
print("nearer than 1e-5:", difference(first, model.get_weights()) < 1e-5)
# --8<-- [end:one]
temporary.cleanup()
