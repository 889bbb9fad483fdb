"""Where Keras on PyTorch keeps its weights and tensors, with a GPU."""

# --8<-- [start:seen]
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from keras import layers

model = keras.Sequential([keras.Input((8,)), layers.Dense(4)])
x = torch.ones((2, 8))
outputs = model(x)
print("weights on", model.layers[0].kernel.value.device)
print("input on", x.device)
print("output on", outputs.device)
# --8<-- [end:seen]


# --8<-- [start:attempt]
def attempt(function, *arguments):
    """What a function returns, or the error that it raises."""
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


# --8<-- [end:attempt]

# --8<-- [start:found]
print("GPU found:", torch.cuda.is_available())
print(attempt(keras.distribution.list_devices))
# --8<-- [end:found]

# --8<-- [start:numpy]
print(attempt(outputs.numpy))
print(attempt(outputs.detach().numpy))
# --8<-- [end:numpy]

# --8<-- [start:convert]
print(keras.ops.convert_to_numpy(outputs).shape)
print(model.predict(x, verbose=0).shape)
# --8<-- [end:convert]


# --8<-- [start:layer]
class Scale(layers.Layer):
    def call(self, inputs):
        return inputs * torch.arange(8)


class ScaleOnDevice(layers.Layer):
    def call(self, inputs):
        return inputs * torch.arange(8, device=inputs.device)


class ScaleOfKeras(layers.Layer):
    def call(self, inputs):
        return inputs * keras.ops.arange(8, dtype=inputs.dtype)


on_gpu = keras.ops.ones((2, 8))
for layer in (Scale(), ScaleOnDevice(), ScaleOfKeras()):
    result = attempt(layer, on_gpu)
    print(layer.name, "->", getattr(result, "device", result))
# --8<-- [end:layer]

# --8<-- [start:own-tensor]
print(attempt(ScaleOfKeras(), x))
print(attempt(keras.ops.add, x, on_gpu))
# --8<-- [end:own-tensor]

# --8<-- [start:loss]
labels = torch.tensor([0, 3])
loss_of_torch = torch.nn.functional.cross_entropy
loss_of_keras = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(attempt(loss_of_torch, outputs, labels))
print(attempt(loss_of_torch, outputs, labels.to(outputs.device)))
print(attempt(loss_of_keras, labels, outputs))
# --8<-- [end:loss]

# --8<-- [start:processor]
with keras.device("cpu"):
    on_cpu = keras.Sequential([keras.Input((8,)), layers.Dense(4)])
    print("weights on", on_cpu.layers[0].kernel.value.device)
    print("output on", on_cpu(x).device)
print("called outside, output on", on_cpu(x).device)
# --8<-- [end:processor]

# --8<-- [start:full]
print(attempt(keras.ops.zeros, (10_000_000_000_000,)))
# --8<-- [end:full]

# --8<-- [start:memory]
print(f"in tensors: {torch.cuda.memory_allocated() / 2**20:.1f} MiB")
print(f"kept by PyTorch: {torch.cuda.memory_reserved() / 2**20:.1f} MiB")
# --8<-- [end:memory]
