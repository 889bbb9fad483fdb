"""The shortest program that exports a model and runs it without Keras."""

# --8<-- [start:shortest]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(32, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.export("saved_model", verbose=False)

served = tf.saved_model.load("saved_model")
images = np.random.default_rng(0).integers(0, 256, (4, 32, 32, 3))
images = images.astype("float32")
predictions = served.serve(images).numpy()
print("shape:", predictions.shape)
print("largest difference:", np.abs(predictions - model(images)).max())
# --8<-- [end:shortest]
