"""A Keras model in PyTorch code, and a PyTorch Module in a Keras model."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from keras import layers
from torch import nn

keras.utils.set_random_seed(1)
# --8<-- [end:imports]


# --8<-- [start:model]
class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(16, 3, strides=2)
        self.norm = layers.BatchNormalization()
        self.pool = layers.GlobalAveragePooling2D()
        self.drop = layers.Dropout(0.5)
        self.dense = layers.Dense(10)

    def call(self, inputs, training=None):
        x = self.norm(self.conv(inputs), training=training)
        x = self.pool(keras.ops.relu(x))
        return self.dense(self.drop(x, training=training))


model = Classifier()
print(isinstance(model, nn.Module), isinstance(model.conv, nn.Module))
# --8<-- [end:model]

# --8<-- [start:build]
print("before:", len(list(model.parameters())))
model(keras.Input((32, 32, 3)))
print("after:", len(list(model.parameters())))

for name, weight in model.named_parameters():
    print(name.split("/", 1)[1], weight.requires_grad)
# --8<-- [end:build]

# --8<-- [start:data]
(x_train, y_train), _ = keras.datasets.cifar10.load_data()
images = torch.tensor(x_train[:640] / 255, dtype=torch.float32)
labels = torch.tensor(y_train[:640, 0], dtype=torch.int64)
dataset = torch.utils.data.TensorDataset(images, labels)
loader = torch.utils.data.DataLoader(dataset, batch_size=64, shuffle=True)
# --8<-- [end:data]

# --8<-- [start:loop]
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
loss_fn = nn.CrossEntropyLoss()
for epoch in range(3):
    total = 0
    for x, y in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(x, training=True), y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(x)
    print(f"epoch {epoch + 1}: loss {total / len(dataset):.4f}")
# --8<-- [end:loop]

# --8<-- [start:train-mode]
model.train()
before = model.norm.moving_mean.value.clone()
print("dropout:", not torch.equal(model(images), model(images)))
print("statistics:", not torch.equal(model.norm.moving_mean.value, before))
# --8<-- [end:train-mode]

# --8<-- [start:eval-mode]
model.eval()
first, second = (model(images, training=True) for _ in range(2))
print("dropout:", not torch.equal(first, second))
# --8<-- [end:eval-mode]


# --8<-- [start:outer]
class Outer(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model
        self.scale = nn.Parameter(torch.ones(10))

    def forward(self, inputs):
        return self.scale * self.model(inputs, training=self.training)


outer = Outer(model)
outer.train()
print("train():", torch.equal(outer(images), outer(images)))
outer.eval()
print("eval():", torch.equal(outer(images), outer(images)))
# --8<-- [end:outer]

# --8<-- [start:hook]
shapes = []
handle = model.conv.register_forward_hook(
    lambda layer, inputs, output: shapes.append(tuple(output.shape))
)
model(images[:8])
handle.remove()
print(shapes)
# --8<-- [end:hook]

# --8<-- [start:state]
first, second = layers.Dense(3), layers.Dense(3)
first.build((None, 4))
second.build((None, 4))
second.load_state_dict(first.state_dict())  # raises RuntimeError
# --8<-- [end:state]

# --8<-- [start:state-by-order]
second.set_weights(first.get_weights())
# --8<-- [end:state-by-order]

# --8<-- [start:fit]
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(loader, epochs=2, shuffle=False, verbose=0)
print([f"{loss:.4f}" for loss in history.history["loss"]])
# --8<-- [end:fit]

# --8<-- [start:dataset]
model.fit(dataset, verbose=0)  # raises ValueError
# --8<-- [end:dataset]


# --8<-- [start:wrapper]
def backbone():
    return nn.Sequential(
        nn.Conv2d(3, 16, 3, stride=2),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
    )


def train(model):
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss_fn)
    history = model.fit(loader, epochs=1, shuffle=False, verbose=0)
    print(f"loss {history.history['loss'][0]:.4f}")


loader = torch.utils.data.DataLoader(dataset, batch_size=64)
# --8<-- [end:wrapper]

# --8<-- [start:wrapped-sequential]
keras.utils.set_random_seed(1)
sequential = keras.Sequential(
    [
        layers.Permute((3, 1, 2)),  # channels first
        layers.TorchModuleWrapper(backbone()),
        layers.Dense(10),
    ]
)
train(sequential)
# --8<-- [end:wrapped-sequential]

# --8<-- [start:wrapped-functional]
keras.utils.set_random_seed(1)
inputs = keras.Input((32, 32, 3))
x = layers.Permute((3, 1, 2))(inputs)
wrapper = layers.TorchModuleWrapper(backbone(), output_shape=(None, 16))
x = wrapper(x)
functional = keras.Model(inputs, layers.Dense(10)(x))
train(functional)
# --8<-- [end:wrapped-functional]


# --8<-- [start:wrapped-subclassing]
class Wrapped(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.backbone = backbone()  # Keras wraps it
        self.dense = layers.Dense(10)

    def call(self, inputs, training=None):
        x = self.backbone(inputs.permute(0, 3, 1, 2), training=training)
        return self.dense(x)


keras.utils.set_random_seed(1)
subclassed = Wrapped()
train(subclassed)
# --8<-- [end:wrapped-subclassing]

# --8<-- [start:no-shape]
inputs = keras.Input((3, 32, 32))
x = layers.TorchModuleWrapper(backbone())(inputs)  # raises NotImplementedError
# --8<-- [end:no-shape]

# --8<-- [start:wrapped-mode]
norm = wrapper.module[1]


def moved(call):
    before = norm.running_mean.clone()
    call()
    return not torch.equal(norm.running_mean, before)


print("predict:", moved(lambda: functional.predict(images, verbose=0)))
print("training=False:", moved(lambda: functional(images, training=False)))
print("model(images):", moved(lambda: functional(images)))
# --8<-- [end:wrapped-mode]

# --8<-- [start:save]
functional.save("on_torch.keras")
loaded = keras.models.load_model("on_torch.keras")  # raises ValueError
# --8<-- [end:save]

# --8<-- [start:load]
loaded = keras.models.load_model("on_torch.keras", safe_mode=False)
first, second = (m(images, training=False) for m in (functional, loaded))
print(torch.equal(first, second))
# --8<-- [end:load]
