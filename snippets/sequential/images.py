"""CIFAR-10's images, before a network learns them."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
# --8<-- [end:imports]

# --8<-- [start:images]
(x_train, y_train), _ = keras.datasets.cifar10.load_data()
print(x_train.shape, x_train.dtype)
print(y_train.shape, y_train[:5].tolist())
print("pixels from", x_train.min(), "to", x_train.max())
# --8<-- [end:images]

# --8<-- [start:wall]
names = ["airplane", "automobile", "bird", "cat", "deer"]
names += ["dog", "frog", "horse", "ship", "truck"]

columns = []
for label in range(10):
    examples = x_train[y_train[:, 0] == label][:3]
    columns.append(np.concatenate(examples))  # one below the other
wall = np.concatenate(columns, axis=1)

figure, axes = plt.subplots(figsize=(7, 2.4), layout="constrained")
axes.imshow(wall // 16 * 16, interpolation="none")  # a smaller file
axes.set_xticks(range(16, 320, 32), names, fontsize=8)
axes.set_yticks([])
axes.xaxis.tick_top()
figure.savefig("images.svg")
# --8<-- [end:wall]
