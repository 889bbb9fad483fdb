"""Defaults that differ between PyTorch and Keras."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from keras import layers
from torch import nn

keras.utils.set_random_seed(1)
# --8<-- [end:imports]

# --8<-- [start:loss]
logits = torch.randn(8, 10)
labels = torch.arange(8)
probabilities = logits.softmax(dim=1)

print(f"PyTorch, logits: {nn.CrossEntropyLoss()(logits, labels):.4f}")
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(f"Keras, logits: {loss_fn(labels, logits):.4f}")
loss_fn = keras.losses.SparseCategoricalCrossentropy()
print(f"Keras, probabilities: {loss_fn(labels, probabilities):.4f}")
# --8<-- [end:loss]

# --8<-- [start:wrong-loss]
loss = nn.CrossEntropyLoss()(probabilities, labels)
print(f"PyTorch, probabilities: {loss:.4f}")
loss = keras.losses.SparseCategoricalCrossentropy()(labels, logits)
print(f"Keras, logits without from_logits: {loss:.4f}")
# --8<-- [end:wrong-loss]

# --8<-- [start:torch-norm]
norm = nn.BatchNorm2d(3)
print("momentum", norm.momentum, "epsilon", norm.eps)
# --8<-- [end:torch-norm]

# --8<-- [start:keras-norm]
keras_norm = layers.BatchNormalization()
print("momentum", keras_norm.momentum, "epsilon", keras_norm.epsilon)
# --8<-- [end:keras-norm]

# --8<-- [start:norm]
keras_norm = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
images = 3 + 2 * torch.randn(4, 3, 5, 5)

outputs = norm(images)
keras_outputs = keras_norm(images.permute(0, 2, 3, 1), training=True)
difference = (outputs - keras_outputs.permute(0, 3, 1, 2)).abs().max()
print(f"outputs: largest difference {difference:.0e}")

print("PyTorch mean:", [f"{value:.4f}" for value in norm.running_mean])
print("Keras mean:", [f"{value:.4f}" for value in keras_norm.moving_mean.value])
print("PyTorch variance:", [f"{value:.4f}" for value in norm.running_var])
variance = keras_norm.moving_variance.value
print("Keras variance:", [f"{value:.4f}" for value in variance])
# --8<-- [end:norm]

# --8<-- [start:padding]
conv = nn.Conv2d(3, 8, 3, stride=2, padding=1)
kernel = conv.weight.detach().numpy().transpose(2, 3, 1, 0)
weights = [kernel, conv.bias.detach().numpy()]

same = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(8, 3, strides=2, padding="same"),
    ]
)
padded = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.ZeroPadding2D(1),
        layers.Conv2D(8, 3, strides=2),
    ]
)

images = torch.rand(4, 3, 32, 32)
expected = conv(images)
for name, model in [("same", same), ("ZeroPadding2D", padded)]:
    model.set_weights(weights)
    outputs = model(images.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
    difference = (outputs - expected).abs().max()
    print(name, tuple(outputs.shape), f"difference {difference:.0e}")
# --8<-- [end:padding]

# --8<-- [start:torch-init]
linear = nn.Linear(100, 50)
print(f"weight: within {linear.weight.abs().max():.2f}")
print(f"bias: within {linear.bias.abs().max():.2f}")
# --8<-- [end:torch-init]

# --8<-- [start:keras-init]
dense = layers.Dense(50)
dense.build((None, 100))
print(f"kernel: within {dense.kernel.value.abs().max():.2f}")
print(f"bias: within {dense.bias.value.abs().max():.2f}")
# --8<-- [end:keras-init]

# --8<-- [start:same-init]
uniform = keras.initializers.VarianceScaling(
    scale=1 / 3, mode="fan_in", distribution="uniform"
)
dense = layers.Dense(50, kernel_initializer=uniform)
dense.build((None, 100))
print(f"kernel: within {dense.kernel.value.abs().max():.2f}")
# --8<-- [end:same-init]

# --8<-- [start:adam]
print("PyTorch:", torch.optim.Adam(linear.parameters()).defaults["eps"])
print("Keras:", keras.optimizers.Adam().epsilon)
# --8<-- [end:adam]
