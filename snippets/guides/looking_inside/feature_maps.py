"""Feature maps of a trained network, as images."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
# --8<-- [end:imports]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:25000], y_train[:25000]
# --8<-- [end:data]

# --8<-- [start:model]
inputs = keras.Input((32, 32, 3))
x = layers.Rescaling(1 / 255)(inputs)
x = layers.Conv2D(32, 3, padding="same", activation="relu", name="conv1")(x)
x = layers.MaxPooling2D(2, name="pool1")(x)
x = layers.Conv2D(64, 3, padding="same", activation="relu", name="conv2")(x)
x = layers.MaxPooling2D(2, name="pool2")(x)
x = layers.Conv2D(96, 3, padding="same", activation="relu", name="conv3")(x)
x = layers.GlobalAveragePooling2D(name="pool3")(x)
outputs = layers.Dense(10, activation="softmax", name="classes")(x)
model = keras.Model(inputs, outputs)
# --8<-- [end:model]

# --8<-- [start:fit]
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, batch_size=50, epochs=4, verbose=0)
_, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy: {accuracy:.3f}")
# --8<-- [end:fit]

# --8<-- [start:every]
outputs = {layer.name: layer.output for layer in model.layers[2:]}
every = keras.Model(model.input, outputs)
activations = every.predict(x_test[:500], verbose=0)

for name, values in activations.items():
    zeros = np.mean(values == 0)
    channels = values.reshape(-1, values.shape[-1])
    dead = np.sum(channels.max(axis=0) == 0)
    print(f"{name:8}{values.shape!s:20} zero: {zeros:4.0%}  dead: {dead}")
# --8<-- [end:every]

# --8<-- [start:picture]
figure, axes = plt.subplots(
    4, 1, figsize=(7, 4), layout="constrained", height_ratios=[1, 1, 1, 1]
)
axes[0].imshow(x_test[1] // 16 * 16, interpolation="none")
axes[0].set_ylabel("image")
for axis, name in zip(axes[1:], ["conv1", "conv2", "conv3"]):
    maps = activations[name][1]  # of the second image
    strongest = np.argsort(maps.mean(axis=(0, 1)))[:-9:-1]
    maps = maps[:, :, strongest]
    wall = np.concatenate(np.moveaxis(maps / maps.max(), -1, 0), axis=1)
    axis.imshow(wall, cmap="gray", interpolation="none")
    axis.set_ylabel(name)
for axis in axes:
    axis.set(xticks=[], yticks=[])
figure.savefig("feature_maps.svg")
# --8<-- [end:picture]
