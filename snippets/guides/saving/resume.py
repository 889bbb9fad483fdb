"""What a saved model brings back, and how training goes on from it."""

# --8<-- [start:imports]
import json
import zipfile

import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:train]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:5000], y_train[:5000]


def make_model():
    model = keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Rescaling(1 / 255),
            layers.Conv2D(16, 3, strides=2, activation="relu"),
            layers.Conv2D(32, 3, strides=2, activation="relu"),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


keras.utils.set_random_seed(1)
model = make_model()
model.fit(x_train, y_train, epochs=3, verbose=2)
# --8<-- [end:train]

# --8<-- [start:save]
model.save("resume.keras")  # everything
model.save_weights("resume.weights.h5")  # weights, optimizer state
config = model.get_config()  # architecture only, in memory
# --8<-- [end:save]

# --8<-- [start:contents]
with zipfile.ZipFile("resume.keras") as file:
    print(file.namelist())
    print(json.loads(file.read("metadata.json"))["keras_version"])
    saved = json.loads(file.read("config.json"))
print(list(saved))
# --8<-- [end:contents]

# --8<-- [start:load]
from_file = keras.saving.load_model("resume.keras")

from_weights = make_model()
from_weights.load_weights("resume.weights.h5")  # warns UserWarning

from_config = keras.Sequential.from_config(config)
# --8<-- [end:load]

# --8<-- [start:compare]
images = x_test[:100].astype("float32")
restored = {
    ".keras": from_file,
    ".weights.h5": from_weights,
    "get_config": from_config,
}
for name, other in restored.items():
    print(f"{name:<12}", end=" ")
    print(
        "same outputs:", np.array_equal(model(images), other(images)), end=" "
    )
    print("compiled:", other.compiled)
# --8<-- [end:compare]

# --8<-- [start:resume]
continued = {
    "never saved": model,
    ".keras": from_file,
    ".weights.h5": from_weights,
}
for name, other in continued.items():
    steps = int(other.optimizer.iterations)
    keras.utils.set_random_seed(2)  # the same order of images for each
    history = other.fit(x_train, y_train, epochs=1, verbose=0)
    loss = history.history["loss"][0]
    print(f"{name:<12} steps before: {steps:3}, loss: {loss:.4f}")
# --8<-- [end:resume]
