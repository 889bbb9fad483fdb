"""Ten outputs from a loop: a yes-or-no question for each class."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
(x_train, kinds), (x_test, _) = keras.datasets.cifar10.load_data()
names = ["airplane", "automobile", "bird", "cat", "deer"]
names += ["dog", "frog", "horse", "ship", "truck"]
# --8<-- [end:imports]

# --8<-- [start:model]
inputs = keras.Input((32, 32, 3))
x = layers.Rescaling(1 / 255)(inputs)
x = layers.Conv2D(16, 5, strides=3, activation="relu")(x)
x = layers.Flatten()(x)
x = layers.Dense(64, activation="relu")(x)

outputs, labels = {}, {}
for number, name in enumerate(names):
    outputs[name] = layers.Dense(1, activation="sigmoid", name=name)(x)
    labels[name] = (kinds == number).astype("float32")
model = keras.Model(inputs, outputs)
# --8<-- [end:model]

# --8<-- [start:fit]
model.compile(optimizer="adam", loss="binary_crossentropy")
history = model.fit(x_train, labels, batch_size=128, epochs=4, verbose=0)
for name in ["loss", "cat_loss", "ship_loss"]:
    print(f"{name:10}{history.history[name][-1]:.3f}")
# --8<-- [end:fit]

# --8<-- [start:wall]
predictions = model.predict(x_test, verbose=0)
columns = []
for name in names:
    most = np.argsort(predictions[name][:, 0])[::-1][:4]
    columns.append(np.concatenate(x_test[most]))  # one below the other
wall = np.concatenate(columns, axis=1)

figure, axes = plt.subplots(figsize=(7, 3.1), layout="constrained")
axes.imshow(wall // 16 * 16, interpolation="none")  # a smaller file
axes.set_xticks(range(16, 320, 32), names, fontsize=8)
axes.set_yticks([])
axes.xaxis.tick_top()
figure.savefig("ten_outputs.svg")
# --8<-- [end:wall]
