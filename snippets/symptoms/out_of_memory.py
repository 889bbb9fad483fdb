"""What takes memory, estimated and counted on a processor."""

# --8<-- [start:imports]
import math

import keras
import numpy as np
from keras import layers, ops


def megabytes(count, bytes_each=4):
    return f"{count * bytes_each / 2**20:,.1f} MB"


# --8<-- [end:imports]

# --8<-- [start:tensor]
ops.zeros((65_536, 65_536, 65_536))  # raises ResourceExhaustedError
# --8<-- [end:tensor]

# --8<-- [start:array]
np.zeros((65_536, 65_536, 65_536))  # raises MemoryError
# --8<-- [end:array]

# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((224, 224, 3)),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(128, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10),
    ]
)
# --8<-- [end:model]

# --8<-- [start:activations]
values = sum(math.prod(layer.output.shape[1:]) for layer in model.layers)
for batch_size in (1, 8, 32, 128):
    print(f"batch_size={batch_size}: {megabytes(values * batch_size)}")
# --8<-- [end:activations]

# --8<-- [start:accumulate]
optimizer = keras.optimizers.Adam(gradient_accumulation_steps=4)
tiny = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
tiny.compile(optimizer=optimizer, loss="mean_squared_error")
tiny.fit(np.ones((64, 8)), np.ones((64, 1)), batch_size=8, verbose=0)
print("batches:", 64 // 8, "updates of the weights:", int(optimizer.iterations))
# --8<-- [end:accumulate]

# --8<-- [start:flatten]
print("parameters:", f"{model.count_params():,}")
features = model.layers[-3].output
for head in [layers.Flatten(), layers.GlobalAveragePooling2D()]:
    x = layers.Dense(256)(head(features))
    count = keras.Model(model.inputs, x).count_params()
    print(f"{type(head).__name__}: {count:,} parameters, {megabytes(count)}")
    print(f"  in training with Adam: {megabytes(4 * count)}")
# --8<-- [end:flatten]


# --8<-- [start:predict]
class Batches(keras.callbacks.Callback):
    def on_predict_end(self, logs=None):
        print("batches:", self.params["steps"])


x = np.ones((1000, 8), dtype="float32")
print(tiny(x).shape)  # all rows pass through every layer at once
print(tiny.predict(x, verbose=0, callbacks=[Batches()]).shape)
# --8<-- [end:predict]

# --8<-- [start:arrays]
images = np.zeros((1000, 64, 64, 3), dtype="uint8")
for name, array in [
    ("uint8", images),
    ("/ 255", images / 255),
    ("as float32, / 255", images.astype("float32") / 255),
]:
    print(f"{name:18} {array.dtype.name:8} {megabytes(array.nbytes, 1)}")
# --8<-- [end:arrays]

# --8<-- [start:labels]
labels = np.zeros(10_000, dtype="int32")
one_hot = keras.utils.to_categorical(labels, 1000)
print("integers:", megabytes(labels.nbytes, 1))
print("one-hot:", megabytes(one_hot.nbytes, 1), one_hot.dtype)
# --8<-- [end:labels]

# --8<-- [start:copies]
for name, array in [
    ("images[:500]", images[:500]),
    ("images[..., np.newaxis]", images[..., np.newaxis]),
    ("images[images_to_keep]", images[np.arange(500)]),
    ("images.astype('uint8')", images.astype("uint8")),
    ("np.concatenate", np.concatenate([images])),
]:
    print(f"{name:24} copy: {not np.shares_memory(images, array)}")
# --8<-- [end:copies]

# --8<-- [start:list]
kept, numbers = [], []
for _ in range(3):
    outputs = tiny(x)
    kept.append(outputs)  # the tensor stays for as long as the list
    numbers.append(float(outputs[0, 0]))
print("tensors:", sum(outputs.numpy().nbytes for outputs in kept), "bytes")
print("numbers:", 4 * len(numbers), "bytes")
# --8<-- [end:list]
