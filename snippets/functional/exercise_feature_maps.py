"""Solution: the feature maps of a layer in the middle."""

# --8<-- [start:features]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(6, 5, padding="same", activation="relu")(inputs)
features = layers.MaxPooling2D(2)(x)
x = layers.Conv2D(16, 5, padding="same", activation="relu")(features)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)

model = keras.Model(inputs, outputs)
extractor = keras.Model(inputs, features)

images = np.ones((2, 32, 32, 3), dtype="float32")
print(extractor.predict(images, verbose=0).shape)
print(extractor.layers[1] is model.layers[1])  # one layer, in both models
# --8<-- [end:features]
