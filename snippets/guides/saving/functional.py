"""A functional model, saved and loaded."""

# --8<-- [start:save]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, activation="relu")(inputs)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)

model.save("functional.keras")
reloaded = keras.saving.load_model("functional.keras")

images = np.random.uniform(size=(4, 32, 32, 3))
print("same outputs:", np.array_equal(model(images), reloaded(images)))
# --8<-- [end:save]
