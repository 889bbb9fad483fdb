"""Models with an input each, joined into one."""

# --8<-- [start:join]
import keras
import numpy as np
from keras import layers


def make_cnn(height, width, name):
    return keras.Sequential(
        [
            keras.Input((height, width, 1)),
            layers.Conv2D(8, 3, activation="relu"),
            layers.GlobalAveragePooling2D(),
        ],
        name=name,
    )


front, side = make_cnn(32, 32, "front"), make_cnn(48, 24, "side")
front_image = keras.Input((32, 32, 1))
side_image = keras.Input((48, 24, 1))
x = layers.Concatenate()([front(front_image), side(side_image)])
x = layers.Dense(16, activation="relu")(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
joined = keras.Model([front_image, side_image], outputs)
joined.compile(optimizer="adam", loss="binary_crossentropy")
# --8<-- [end:join]

# --8<-- [start:fit]
pictures = [np.ones((20, 32, 32, 1)), np.ones((20, 48, 24, 1))]
joined.fit(pictures, np.ones((20, 1)), verbose=0)
print("from both pictures:", joined.predict(pictures, verbose=0).shape)
# --8<-- [end:fit]
