"""Ray Train starts two workers and gives each its part of the data."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "torch"
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
os.environ["RAY_AUTH_MODE"] = "disabled"  # all runs on this machine

import tempfile
from pathlib import Path

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
    for _ in range(3):
        losses = []
        for x, y in loader:
            loss = loss_fn(y, parallel(x))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.detach())
    rank = ray.train.get_context().get_world_rank()
    name = f"{config['folder']}/ray_train.{rank}.npz"
    np.savez(name, *model.get_weights())
    ray.train.report({"loss": float(torch.stack(losses).mean())})


# --8<-- [end:worker]

# --8<-- [start:launch]
temporary = tempfile.TemporaryDirectory(prefix="ray")
folder = temporary.name
ray.init(
    num_cpus=2,
    include_dashboard=False,
    log_to_driver=False,
    _temp_dir=f"{folder}/ray",
)
trainer = ray.train.torch.TorchTrainer(
    train,
    train_loop_config={"x": x_train, "y": y_train, "folder": folder},
    scaling_config=ray.train.ScalingConfig(num_workers=2),
    run_config=ray.train.RunConfig(storage_path=folder),
)
try:
    result = trainer.fit()
finally:
    ray.shutdown()
# --8<-- [end:launch]


# --8<-- [start:equal]
def difference(one, other):
    return max(np.abs(a - b).max() for a, b in zip(one, other, strict=True))


first, second = (
    list(np.load(Path(folder) / f"ray_train.{rank}.npz").values())
    for rank in range(2)
)
print("equal on both workers:", difference(first, second) == 0)
# --8<-- [end:equal]

# --8<-- [start:one]
model = build()
optimizer = keras.optimizers.SGD(0.01, momentum=0.9)
model.compile(optimizer, loss="sparse_categorical_crossentropy")
model.fit(x_train, y_train, batch_size=64, epochs=3, shuffle=False, verbose=0)
print("nearer than 1e-5:", difference(first, model.get_weights()) < 1e-5)
# --8<-- [end:one]
temporary.cleanup()
