"""Two inputs, an image and where it was taken, and two outputs."""

# --8<-- [start:shortest]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
(images, kinds), (new_images, new_kinds) = keras.datasets.cifar10.load_data()


def animals(kinds):
    return np.isin(kinds, [2, 3, 4, 5, 6, 7]).astype("float32")


def places(kinds):
    """Air (0), water (1), road (2) or land (3); three in ten at random."""
    usual = np.array([0, 2, 0, 3, 3, 3, 1, 3, 1, 2])[kinds]
    other = np.random.randint(4, size=usual.shape)
    return np.where(np.random.rand(*usual.shape) < 0.7, usual, other)


image = keras.Input((32, 32, 3), name="image")
x = layers.Rescaling(1 / 255)(image)
x = layers.Conv2D(16, 3, strides=2, activation="relu")(x)
x = layers.Conv2D(32, 3, strides=2, activation="relu")(x)
x = layers.Flatten()(x)
place = keras.Input((1,), dtype="int32", name="place")
one_hot = layers.CategoryEncoding(4, output_mode="one_hot")(place)
x = layers.Concatenate()([x, one_hot])
x = layers.Dense(64, activation="relu")(x)
kind = layers.Dense(10, activation="softmax", name="kind")(x)
animal = layers.Dense(1, activation="sigmoid", name="animal")(x)

model = keras.Model(
    inputs={"image": image, "place": place},
    outputs={"kind": kind, "animal": animal},
)
model.compile(
    optimizer="adam",
    loss={
        "kind": "sparse_categorical_crossentropy",
        "animal": "binary_crossentropy",
    },
)
history = model.fit(
    {"image": images, "place": places(kinds)},
    {"kind": kinds, "animal": animals(kinds)},
    batch_size=64,
    epochs=3,
    verbose=0,
)
print(list(history.history))
# --8<-- [end:shortest]

# --8<-- [start:picture]
graph = keras.utils.model_to_dot(model, show_shapes=True, dpi=72)
graph.write_svg("image_and_place.svg")
# --8<-- [end:picture]

# --8<-- [start:predict]
new = {"image": new_images, "place": places(new_kinds)}
predictions = model.predict(new, verbose=0)
print({name: values.shape for name, values in predictions.items()})
# --8<-- [end:predict]

# --8<-- [start:heads]
model.compile(
    optimizer="adam",
    loss={
        "kind": "sparse_categorical_crossentropy",
        "animal": "binary_crossentropy",
    },
    loss_weights={"kind": 1.0, "animal": 0.5},
    metrics={"kind": ["accuracy"], "animal": ["accuracy", "recall"]},
)
# --8<-- [end:heads]

# --8<-- [start:evaluate]
labels = {"kind": new_kinds, "animal": animals(new_kinds)}
results = model.evaluate(
    new, labels, batch_size=100, verbose=0, return_dict=True
)
for name, value in results.items():
    print(f"{name:16}{value:.3f}")

weighted = 1.0 * results["kind_loss"] + 0.5 * results["animal_loss"]
print(f"weighted sum    {weighted:.3f}")
# --8<-- [end:evaluate]

# --8<-- [start:used]
mixed = {**new, "place": np.random.permutation(new["place"])}
results = model.evaluate(
    mixed, labels, batch_size=100, verbose=0, return_dict=True
)
print(f"kind_accuracy   {results['kind_accuracy']:.3f}")
print(f"animal_accuracy {results['animal_accuracy']:.3f}")
# --8<-- [end:used]
