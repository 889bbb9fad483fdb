"""Lists of layers, dropout and frozen layers in PyTorch and in Keras."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from keras import layers
from torch import nn

keras.utils.set_random_seed(1)
# --8<-- [end:imports]


# --8<-- [start:module]
class Blocks(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 16, 3, padding="same")
        self.blocks = nn.ModuleList(
            [nn.Conv2d(16, 16, 3, padding="same") for _ in range(3)]
        )
        self.drop = nn.Dropout(0.5)
        self.classify = nn.Linear(16, 10)

    def forward(self, inputs):
        x = self.stem(inputs)
        for block in self.blocks:
            x = x + torch.relu(block(x))
        return self.classify(self.drop(x.mean(dim=(2, 3))))


module = Blocks()
print(sum(weight.numel() for weight in module.parameters()))
# --8<-- [end:module]


# --8<-- [start:model]
class KerasBlocks(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.stem = layers.Conv2D(16, 3, padding="same")
        self.blocks = [
            layers.Conv2D(16, 3, padding="same", activation="relu")
            for _ in range(3)
        ]
        self.pool = layers.GlobalAveragePooling2D()
        self.drop = layers.Dropout(0.5)
        self.classify = layers.Dense(10)

    def call(self, inputs, training=None):
        x = self.stem(inputs)
        for block in self.blocks:
            x = x + block(x)
        x = self.drop(self.pool(x), training=training)
        return self.classify(x)


model = KerasBlocks()
model(keras.Input((None, None, 3)))
print(model.count_params())
# --8<-- [end:model]

# --8<-- [start:torch-mode]
images = torch.rand(8, 3, 32, 32)

module.train()
print("train():", torch.equal(module(images), module(images)))
module.eval()
print("eval():", torch.equal(module(images), module(images)))
# --8<-- [end:torch-mode]

# --8<-- [start:keras-mode]
images = torch.rand(8, 32, 32, 3)

first, second = (model(images, training=True) for _ in range(2))
print("training=True:", torch.equal(first, second))
print("model(images):", torch.equal(model(images), model(images)))
# --8<-- [end:keras-mode]

# --8<-- [start:torch-freeze]
module.stem.requires_grad_(False)
weights = list(module.parameters())
print(len(weights), len([w for w in weights if w.requires_grad]))
# --8<-- [end:torch-freeze]

# --8<-- [start:keras-freeze]
model.stem.trainable = False
print(len(model.weights), len(model.trainable_weights))
# --8<-- [end:keras-freeze]

# --8<-- [start:torch-frozen-norm]
norm = nn.BatchNorm2d(3)
norm.requires_grad_(False)
norm(torch.rand(8, 3, 32, 32))
print("statistics updated:", norm.running_mean.any().item())
# --8<-- [end:torch-frozen-norm]

# --8<-- [start:keras-frozen-norm]
norm = layers.BatchNormalization()
norm.trainable = False
norm(torch.rand(8, 32, 32, 3), training=True)
print("statistics updated:", norm.moving_mean.value.any().item())
# --8<-- [end:keras-frozen-norm]

# --8<-- [start:plain-list]
blocks = list(module.blocks)
del module.blocks
module.blocks = blocks  # a plain list
print(sum(weight.numel() for weight in module.parameters()))
# --8<-- [end:plain-list]
