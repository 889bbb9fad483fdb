"""LeNet5 as a PyTorch Module and as a Keras model, with the same weights."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "torch"  # before Keras is imported

import keras
import numpy as np
import torch
from keras import layers
from torch import nn

keras.utils.set_random_seed(1)
# --8<-- [end:imports]


# --8<-- [start:module]
class LeNet5Module(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5, padding="same")
        self.pool1 = nn.MaxPool2d(2)
        self.conv2 = nn.Conv2d(6, 16, 5, padding="same")
        self.pool2 = nn.MaxPool2d(2)
        self.conv3 = nn.Conv2d(16, 120, 5, padding="same")
        self.flatten = nn.Flatten()
        self.dense = nn.Linear(120 * 8 * 8, 84)
        self.classify = nn.Linear(84, 10)

    def forward(self, inputs):
        x = self.pool1(torch.relu(self.conv1(inputs)))
        x = self.pool2(torch.relu(self.conv2(x)))
        x = self.flatten(torch.relu(self.conv3(x)))
        return self.classify(torch.relu(self.dense(x)))


module = LeNet5Module()
# --8<-- [end:module]


# --8<-- [start:model]
class LeNet5(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv1 = layers.Conv2D(6, 5, padding="same", activation="relu")
        self.pool1 = layers.MaxPooling2D(2)
        self.conv2 = layers.Conv2D(16, 5, padding="same", activation="relu")
        self.pool2 = layers.MaxPooling2D(2)
        self.conv3 = layers.Conv2D(120, 5, padding="same", activation="relu")
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(84, activation="relu")
        self.classify = layers.Dense(10)

    def call(self, inputs, training=None):
        x = self.pool1(self.conv1(inputs))
        x = self.pool2(self.conv2(x))
        x = self.flatten(self.conv3(x))
        return self.classify(self.dense(x))


model = LeNet5()
model(keras.Input((32, 32, 3)))  # creates the weights
# --8<-- [end:model]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train = torch.tensor(x_train[:4000] / 255, dtype=torch.float32)
x_test = torch.tensor(x_test[:1000] / 255, dtype=torch.float32)
y_train = torch.tensor(y_train[:4000, 0], dtype=torch.int64)
y_test = torch.tensor(y_test[:1000, 0], dtype=torch.int64)


def channels_first(images):
    return images.permute(0, 3, 1, 2)


print("Keras:", tuple(x_test[:64].shape))
print("PyTorch:", tuple(channels_first(x_test[:64]).shape))
# --8<-- [end:data]

# --8<-- [start:loop]
dataset = torch.utils.data.TensorDataset(channels_first(x_train), y_train)
loader = torch.utils.data.DataLoader(dataset, batch_size=64, shuffle=True)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(module.parameters())

module.train()
for epoch in range(4):
    for images, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(module(images), labels)
        loss.backward()
        optimizer.step()
    print(f"epoch {epoch + 1}: loss of the last batch {loss:.3f}")
# --8<-- [end:loop]

# --8<-- [start:state]
for name, weight in module.state_dict().items():
    print(f"{name:15}", tuple(weight.shape))
# --8<-- [end:state]

# --8<-- [start:weights]
for weight in model.weights:
    print(f"{weight.path[8:]:15}", tuple(weight.shape))
# --8<-- [end:weights]


# --8<-- [start:copy]
def copy_weights(module, model):
    state = {key: value.numpy() for key, value in module.state_dict().items()}
    for name in ["conv1", "conv2", "conv3"]:
        kernel = state[f"{name}.weight"].transpose(2, 3, 1, 0)
        getattr(model, name).set_weights([kernel, state[f"{name}.bias"]])
    kernel = state["dense.weight"].reshape(84, 120, 8, 8)
    kernel = kernel.transpose(2, 3, 1, 0).reshape(8 * 8 * 120, 84)
    model.dense.set_weights([kernel, state["dense.bias"]])
    kernel = state["classify.weight"].T
    model.classify.set_weights([kernel, state["classify.bias"]])


copy_weights(module, model)
# --8<-- [end:copy]


# --8<-- [start:compare]
def accuracy(outputs):
    return (outputs.argmax(dim=1) == y_test).float().mean().item()


module.eval()
with torch.no_grad():
    expected = module(channels_first(x_test))
    outputs = model(x_test)
print(f"largest difference: {(outputs - expected).abs().max():.0e}")
print(f"PyTorch: accuracy {accuracy(expected):.3f}")
print(f"Keras: accuracy {accuracy(outputs):.3f}")
# --8<-- [end:compare]

# --8<-- [start:wrong]
kernel = module.dense.weight.detach().numpy().T  # the right shape
model.dense.set_weights([kernel, module.dense.bias.detach().numpy()])
with torch.no_grad():
    outputs = model(x_test)
print(f"largest difference: {(outputs - expected).abs().max():.0e}")
print(f"Keras: accuracy {accuracy(outputs):.3f}")

copy_weights(module, model)
# --8<-- [end:wrong]

# --8<-- [start:hook]
kept = []
handle = module.pool2.register_forward_hook(
    lambda layer, inputs, output: kept.append(output)
)
with torch.no_grad():
    module(channels_first(x_test[:64]))
handle.remove()
print(tuple(kept[0].shape))
# --8<-- [end:hook]

# --8<-- [start:functional]
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(6, 5, padding="same", activation="relu")(inputs)
x = layers.MaxPooling2D(2)(x)
x = layers.Conv2D(16, 5, padding="same", activation="relu")(x)
x = layers.MaxPooling2D(2, name="pool2")(x)
x = layers.Conv2D(120, 5, padding="same", activation="relu")(x)
x = layers.Flatten()(x)
x = layers.Dense(84, activation="relu")(x)
functional = keras.Model(inputs, layers.Dense(10)(x))
functional.set_weights(model.get_weights())
# --8<-- [end:functional]

# --8<-- [start:features]
features = keras.Model(inputs, functional.get_layer("pool2").output)
with torch.no_grad():
    maps = features(x_test[:64])
print(tuple(maps.shape))
difference = (channels_first(maps) - kept[0]).abs().max()
print(f"largest difference: {difference:.0e}")
# --8<-- [end:features]

# --8<-- [start:sequential]
sequential = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(6, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(16, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(120, 5, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(84, activation="relu"),
        layers.Dense(10),
    ]
)
sequential.set_weights(model.get_weights())
# --8<-- [end:sequential]

# --8<-- [start:ways]
with torch.no_grad():
    outputs = [one(x_test) for one in (model, functional, sequential)]
print(all(torch.equal(one, outputs[0]) for one in outputs))
# --8<-- [end:ways]

# --8<-- [start:torch-step]
images, labels = x_train[:64], y_train[:64]
optimizer = torch.optim.SGD(module.parameters(), lr=0.01)

optimizer.zero_grad()
loss = nn.CrossEntropyLoss()(module(channels_first(images)), labels)
loss.backward()
optimizer.step()
print(f"loss {loss:.5f}")
# --8<-- [end:torch-step]

# --8<-- [start:keras-step]
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.SGD(0.01)

model.zero_grad()
loss = loss_fn(labels, model(images, training=True))
loss.backward()
weights = model.trainable_weights
gradients = [weight.value.grad for weight in weights]
with torch.no_grad():
    optimizer.apply(gradients, weights)
print(f"loss {loss:.5f}")
# --8<-- [end:keras-step]

# --8<-- [start:equal-step]
gradient = model.conv1.kernel.value.grad.permute(3, 2, 0, 1)
difference = (gradient - module.conv1.weight.grad).abs().max()
print(f"gradients of conv1: largest difference {difference:.0e}")


def largest_difference(module, model):
    copied = LeNet5()
    copied(keras.Input((32, 32, 3)))
    copy_weights(module, copied)
    pairs = zip(copied.get_weights(), model.get_weights())
    return max(np.abs(a - b).max() for a, b in pairs)


print(f"weights: largest difference {largest_difference(module, model):.0e}")
# --8<-- [end:equal-step]

# --8<-- [start:torch-epoch]
dataset = torch.utils.data.TensorDataset(x_train[:640], y_train[:640])
loader = torch.utils.data.DataLoader(dataset, batch_size=64)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(module.parameters(), lr=0.001, momentum=0.9)

module.train()
total = 0
for images, labels in loader:
    optimizer.zero_grad()
    loss = loss_fn(module(channels_first(images)), labels)
    loss.backward()
    optimizer.step()
    total += loss.item() * len(images)
print(f"loss {total / 640:.5f}")
# --8<-- [end:torch-epoch]

# --8<-- [start:keras-epoch]
model.compile(
    optimizer=keras.optimizers.SGD(0.001, momentum=0.9),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
history = model.fit(loader, epochs=1, shuffle=False, verbose=0)
print(f"loss {history.history['loss'][0]:.5f}")
# --8<-- [end:keras-epoch]

# --8<-- [start:equal-epoch]
print(f"weights: largest difference {largest_difference(module, model):.0e}")
# --8<-- [end:equal-epoch]

# --8<-- [start:torch-save]
torch.save(module.state_dict(), "lenet5.pt")

loaded = LeNet5Module()
loaded.load_state_dict(torch.load("lenet5.pt"))
# --8<-- [end:torch-save]

# --8<-- [start:torch-loaded]
images = channels_first(x_test[:64])
print(torch.equal(loaded(images), module(images)))
# --8<-- [end:torch-loaded]

# --8<-- [start:keras-save]
model.save_weights("lenet5.weights.h5")

loaded = LeNet5()
loaded(keras.Input((32, 32, 3)))
loaded.load_weights("lenet5.weights.h5")
# --8<-- [end:keras-save]

# --8<-- [start:keras-loaded]
images = x_test[:64]
print(torch.equal(loaded(images), model(images)))
# --8<-- [end:keras-loaded]
