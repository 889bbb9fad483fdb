"""A large network that runs only if a small one is not sure."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers, ops

(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train = x_train[:10000].astype("float32") / 255
x_test = x_test[:1000].astype("float32") / 255
animals = [2, 3, 4, 5, 6, 7]
y_train = np.isin(y_train[:10000, 0], animals).astype("int32")
y_test = np.isin(y_test[:1000, 0], animals).astype("int32")
# --8<-- [end:data]

# --8<-- [start:networks]
keras.utils.set_random_seed(1)
small = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.AveragePooling2D(4),
        layers.Flatten(),
        layers.Dense(2, activation="softmax"),
    ]
)
large = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(32, 3, strides=2, activation="relu"),
        layers.Conv2D(64, 3, strides=2, activation="relu"),
        layers.Flatten(),
        layers.Dense(2, activation="softmax"),
    ]
)
for network in (small, large):
    network.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    network.fit(x_train, y_train, epochs=5, verbose=0)
# --8<-- [end:networks]


# --8<-- [start:cascade]
class Cascade(layers.Layer):
    def __init__(self, small, large, threshold=0.9, **kwargs):
        super().__init__(**kwargs)
        self.small, self.large = small, large
        self.threshold = threshold
        self.asked = self.add_weight(initializer="zeros", trainable=False)

    def ask_large(self, inputs):
        self.asked.assign_add(1)
        return self.large(inputs)

    def call(self, inputs):
        quick = self.small(inputs)
        sure = ops.min(ops.max(quick, axis=-1)) > self.threshold
        return ops.cond(sure, lambda: quick, lambda: self.ask_large(inputs))


# --8<-- [end:cascade]

# --8<-- [start:sequential]
sequential = keras.Sequential([keras.Input((32, 32, 3)), Cascade(small, large)])
# --8<-- [end:sequential]

# --8<-- [start:functional]
cascade = Cascade(small, large)
inputs = keras.Input((32, 32, 3))
functional = keras.Model(inputs, cascade(inputs))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class CascadeModel(keras.Model):
    def __init__(self, small, large, **kwargs):
        super().__init__(**kwargs)
        self.cascade = Cascade(small, large)

    def call(self, inputs, training=None):
        return self.cascade(inputs)


subclassed = CascadeModel(small, large)
# --8<-- [end:subclassing]

# --8<-- [start:predict]
y_pred = functional.predict(x_test, batch_size=1, verbose=0)
print("large network asked:", int(cascade.asked), "of", len(x_test))
for name, probabilities in {
    "small": small.predict(x_test, verbose=0),
    "large": large.predict(x_test, verbose=0),
    "both": y_pred,
}.items():
    accuracy = np.mean(probabilities.argmax(axis=-1) == y_test)
    print(f"{name:5} accuracy {accuracy:.3f}")
# --8<-- [end:predict]

# --8<-- [start:same]
for model in (sequential, subclassed):
    other = model.predict(x_test, batch_size=1, verbose=0)
    print("same predictions:", np.allclose(y_pred, other, atol=1e-5))
# --8<-- [end:same]

# --8<-- [start:batch]
cascade.asked.assign(0)
functional.predict(x_test, batch_size=50, verbose=0)
print("large network asked:", int(cascade.asked), "of", len(x_test) // 50)
# --8<-- [end:batch]


# --8<-- [start:where]
class RowCascade(Cascade):
    def call(self, inputs):
        quick = self.small(inputs)
        sure = ops.max(quick, axis=-1, keepdims=True) > self.threshold
        return ops.where(sure, quick, self.ask_large(inputs))


rows = keras.Sequential([keras.Input((32, 32, 3)), RowCascade(small, large)])
same = np.allclose(y_pred, rows.predict(x_test, verbose=0), atol=1e-5)
print("same predictions, in batches:", same)
# --8<-- [end:where]
