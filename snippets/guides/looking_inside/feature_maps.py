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
for block, filters in enumerate([32, 64, 96], start=1):
    if block > 1:
        x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization(momentum=0.9)(x)
    x = layers.ReLU(name=f"relu{block}")(x)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
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
names = ["relu1", "relu2", "relu3"]
outputs = {name: model.get_layer(name).output for name in names}
every = keras.Model(model.input, outputs)
activations = every.predict(x_test[:500], verbose=0)

for name, values in activations.items():
    zeros = np.mean(values == 0)
    dead = np.sum(values.max(axis=(0, 1, 2)) == 0)
    print(f"{name:7}{values.shape!s:19} zeros: {zeros:4.0%}  dead: {dead}")
# --8<-- [end:every]

# --8<-- [start:picture]
figure, axes = plt.subplots(4, 1, figsize=(7, 4), layout="constrained")
axes[0].imshow(x_test[1] // 16 * 16, interpolation="none")
axes[0].set_ylabel("image")
for axis, name in zip(axes[1:], names):
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
