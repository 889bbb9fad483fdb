"""Class weights for a rare class, and the same as sample weights."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)


def ships_and_trucks(images, labels):
    """Ships (0) and trucks (1), scaled."""
    chosen = np.isin(labels[:, 0], [8, 9])
    return images[chosen] / np.float32(255), labels[chosen, 0] - 8


train, test = keras.datasets.cifar10.load_data()
x_train, y_train = ships_and_trucks(*train)
x_test, y_test = ships_and_trucks(*test)

rare = np.flatnonzero(y_train == 1)
kept = np.delete(np.arange(len(y_train)), rare[len(rare) // 20 :])
x_train, y_train = x_train[kept], y_train[kept]  # few trucks are left
counts = np.bincount(y_train)
print("ships:", counts[0], "trucks:", counts[1])
# --8<-- [end:data]

# --8<-- [start:weights]
balanced = len(y_train) / (2 * counts)
print("weights:", balanced.round(2))
# --8<-- [end:weights]

# --8<-- [start:fit]
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="binary_crossentropy")
initial = model.get_weights()


def train_and_test(name, **weights):
    keras.utils.set_random_seed(1)
    model.set_weights(initial)
    model.fit(x_train, y_train, epochs=5, verbose=0, **weights)
    found = model.predict(x_test, verbose=0)[:, 0] > 0.5
    hits, alarms = found[y_test == 1].mean(), found[y_test == 0].mean()
    print(f"{name:14} trucks found {hits:.3f}, false alarms {alarms:.3f}")


train_and_test("equal weights", class_weight={0: 1.0, 1: 1.0})
train_and_test("class_weight", class_weight=dict(enumerate(balanced)))
train_and_test("sample_weight", sample_weight=balanced[y_train])
# --8<-- [end:fit]
