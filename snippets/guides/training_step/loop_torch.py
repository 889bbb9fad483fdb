"""A training loop for PyTorch."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:2000].astype("float32") / 255
y_train = y_train[:2000]
# --8<-- [end:imports]


# --8<-- [start:model]
def build():
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(16, 3, strides=2),
            layers.BatchNormalization(),
            layers.ReLU(),
            layers.Flatten(),
            layers.Dense(10, kernel_regularizer="l2"),
        ]
    )


model = build()
optimizer = keras.optimizers.SGD(0.01)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
accuracy = keras.metrics.SparseCategoricalAccuracy()
# --8<-- [end:model]


# --8<-- [start:step]
def train_step(x, y):
    y_pred = model(x, training=True)
    loss = loss_fn(y, y_pred) + sum(model.losses)
    model.zero_grad()
    loss.backward()
    gradients = [weight.value.grad for weight in model.trainable_weights]
    with torch.no_grad():
        optimizer.apply(gradients, model.trainable_weights)
    accuracy.update_state(y, y_pred)
    return loss


# --8<-- [end:step]

# --8<-- [start:loop]
dataset = torch.utils.data.TensorDataset(
    torch.tensor(x_train), torch.tensor(y_train)
)
loader = torch.utils.data.DataLoader(dataset, batch_size=50)
for epoch in range(2):
    accuracy.reset_state()
    for x, y in loader:
        loss = train_step(x, y)
    print(f"epoch {epoch + 1}: accuracy {accuracy.result():.3f}")
# --8<-- [end:loop]

# --8<-- [start:fit]
other = build()
other.compile(keras.optimizers.SGD(0.01), loss_fn, metrics=["accuracy"])
history = other.fit(
    x_train, y_train, batch_size=50, epochs=2, shuffle=False, verbose=0
)
print("fit:", [f"{value:.3f}" for value in history.history["accuracy"]])

pairs = zip(model.get_weights(), other.get_weights())
same = all(np.allclose(a, b, atol=1e-6) for a, b in pairs)
print("same weights:", same)
# --8<-- [end:fit]
