"""A tf.data pipeline for two inputs and two outputs."""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
(images, kinds), _ = keras.datasets.cifar10.load_data()
images, kinds = images[:5000], kinds[:5000]
animals = np.isin(kinds, [2, 3, 4, 5, 6, 7]).astype("float32")
places = np.array([0, 2, 0, 3, 3, 3, 1, 3, 1, 2])[kinds]
# --8<-- [end:imports]

# --8<-- [start:dataset]
x = {"image": images, "place": places}
y = {"kind": kinds, "animal": animals}
dataset = tf.data.Dataset.from_tensor_slices((x, y))


def augment(x, y):
    image = tf.image.random_flip_left_right(x["image"])
    return {**x, "image": image}, y


dataset = dataset.shuffle(5000, seed=1).map(augment)
dataset = dataset.batch(64).prefetch(tf.data.AUTOTUNE)
x_spec, y_spec = dataset.element_spec
for name, spec in {**x_spec, **y_spec}.items():
    print(f"{name:8}{spec.shape} {spec.dtype.name}")
# --8<-- [end:dataset]

# --8<-- [start:fit]
image = keras.Input((32, 32, 3), name="image")
place = keras.Input((1,), dtype="int32", name="place")
x = layers.Conv2D(16, 3, strides=4, activation="relu")(image / 255.0)
one_hot = layers.CategoryEncoding(4, output_mode="one_hot")(place)
x = layers.Concatenate()([layers.Flatten()(x), one_hot])
outputs = {
    "kind": layers.Dense(10, activation="softmax")(x),
    "animal": layers.Dense(1, activation="sigmoid")(x),
}
model = keras.Model({"image": image, "place": place}, outputs)
model.compile(
    optimizer="adam",
    loss={
        "kind": "sparse_categorical_crossentropy",
        "animal": "binary_crossentropy",
    },
    metrics={"kind": ["accuracy"]},
)
history = model.fit(dataset, shuffle=False, epochs=3, verbose=0)
for name, values in history.history.items():
    print(f"{name:14}", [round(value, 3) for value in values])
# --8<-- [end:fit]
