"""A Sequential model, saved and loaded."""

# --8<-- [start:save]
import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.save("sequential.keras")
reloaded = keras.saving.load_model("sequential.keras")

images = np.random.uniform(size=(4, 32, 32, 3))
print("same outputs:", np.array_equal(model(images), reloaded(images)))
# --8<-- [end:save]
