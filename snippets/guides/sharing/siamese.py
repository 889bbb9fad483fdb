"""A siamese network: do two images show the same class?"""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]

# --8<-- [start:encoder]
keras.utils.set_random_seed(1)
encoder = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(32, 3, strides=2, activation="relu"),
        layers.Conv2D(64, 3, strides=2, activation="relu"),
        layers.GlobalMaxPooling2D(),
        layers.Dense(32),
    ]
)
# --8<-- [end:encoder]

# --8<-- [start:sequential]
keras.Sequential(
    [keras.Input((32, 32, 3)), keras.Input((32, 32, 3)), encoder], name="pair"
)  # raises ValueError
# --8<-- [end:sequential]

# --8<-- [start:functional]
left = keras.Input((32, 32, 3))
right = keras.Input((32, 32, 3))
x = ops.abs(encoder(left) - encoder(right))
outputs = layers.Dense(1, activation="sigmoid")(x)
functional = keras.Model([left, right], outputs)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Siamese(keras.Model):
    def __init__(self, encoder, **kwargs):
        super().__init__(**kwargs)
        self.encoder = encoder
        self.dense = layers.Dense(1, activation="sigmoid")

    def call(self, inputs, training=None):
        left, right = inputs
        x = ops.abs(self.encoder(left) - self.encoder(right))
        return self.dense(x)


subclassed = Siamese(encoder)
# --8<-- [end:subclassing]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()


def make_pairs(images, labels):
    labels = labels[:, 0]
    members = [np.flatnonzero(labels == kind) for kind in range(10)]
    same = np.random.randint(2, size=len(images))
    others = labels + np.random.randint(1, 10, size=len(images))
    kinds = np.where(same, labels, others % 10)
    partners = [np.random.choice(members[kind]) for kind in kinds]
    return [images / 255, images[partners] / 255], same


pairs_train, same_train = make_pairs(x_train[:20000], y_train[:20000])
pairs_test, same_test = make_pairs(x_test[:2000], y_test[:2000])
# --8<-- [end:data]

# --8<-- [start:same]
first, second = (images[:50] for images in pairs_test)
subclassed([first, second])  # creates the weights of its Dense layer
subclassed.set_weights(functional.get_weights())
outputs = functional([first, second])
print("parameters:", functional.count_params(), subclassed.count_params())
print("difference:", np.max(np.abs(subclassed([first, second]) - outputs)))
print("swapped:   ", np.max(np.abs(functional([second, first]) - outputs)))
# --8<-- [end:same]

# --8<-- [start:fit]
functional.compile(
    optimizer=keras.optimizers.Adam(0.002),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
functional.fit(pairs_train, same_train, batch_size=128, epochs=5, verbose=0)
loss, accuracy = functional.evaluate(pairs_test, same_test, verbose=0)
print(f"test accuracy: {accuracy:.3f}")
# --8<-- [end:fit]

# --8<-- [start:figure]
predictions = np.array(functional([first, second]))[:, 0]
figure, axes = plt.subplots(2, 6, figsize=(8, 3), layout="constrained")
for column in range(6):
    axes[0, column].imshow(first[column], interpolation="nearest")
    axes[1, column].imshow(second[column], interpolation="nearest")
    truth = "same" if same_test[column] else "different"
    axes[0, column].set_title(f"{truth}: {predictions[column]:.2f}")
for one in axes.flat:
    one.set_axis_off()
figure.savefig("siamese.svg", dpi=60)
# --8<-- [end:figure]
