"""With `trainable=False`, only the head on top learns, and the weights in the folder stay as
they are.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

backbone = keras.Sequential(
    [
        keras.Input((64, 64, 3)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
    ]
)
backbone.export("right", verbose=False)

features = layers.TFSMLayer("right", call_endpoint="serve", trainable=False)
model = keras.Sequential(
    [keras.Input((64, 64, 3)), features, layers.Dense(5, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = np.ones((32, 64, 64, 3)), np.arange(32) % 5
before = features.weights[0].numpy()
model.fit(x, y, verbose=0)
print("unchanged:", np.array_equal(before, features.weights[0].numpy()))
# --8<-- [end:right]
