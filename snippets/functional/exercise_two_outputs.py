"""Solution: one network with two outputs."""

# --8<-- [start:outputs]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, activation="relu")(inputs)
x = layers.GlobalAveragePooling2D()(x)
kind = layers.Dense(10, activation="softmax", name="kind")(x)
animal = layers.Dense(1, activation="sigmoid", name="animal")(x)
model = keras.Model(inputs, {"kind": kind, "animal": animal})
model.compile(
    optimizer="adam",
    loss={
        "kind": "sparse_categorical_crossentropy",
        "animal": "binary_crossentropy",
    },
)
# --8<-- [end:outputs]

# --8<-- [start:fit]
keras.utils.set_random_seed(1)
images = np.random.rand(64, 32, 32, 3).astype("float32")
labels = np.random.randint(10, size=(64, 1))
is_animal = np.isin(labels, [2, 3, 4, 5, 6, 7]).astype("float32")
history = model.fit(images, {"kind": labels, "animal": is_animal}, verbose=0)
print(sorted(history.history))
predictions = model.predict(images, verbose=0)
print({name: values.shape for name, values in predictions.items()})
# --8<-- [end:fit]
