"""Two inputs and two outputs in each way, as dictionaries and as lists."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

random = np.random.default_rng(1)
x = {
    "image": random.random((64, 16, 16, 3)).astype("float32"),
    "place": np.eye(4, dtype="float32")[random.integers(4, size=64)],
}
y = {
    "kind": random.integers(10, size=(64, 1)),
    "animal": random.integers(2, size=(64, 1)).astype("float32"),
}
losses = {
    "kind": "sparse_categorical_crossentropy",
    "animal": "binary_crossentropy",
}
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential(
    [
        keras.Input((16, 16, 3), name="image"),
        keras.Input((4,), name="place"),
        layers.Concatenate(),
        layers.Dense(10, activation="softmax"),
    ]
)  # raises ValueError
# --8<-- [end:sequential]

# --8<-- [start:functional]
keras.utils.set_random_seed(1)
image = keras.Input((16, 16, 3), name="image")
place = keras.Input((4,), name="place")
features = layers.Conv2D(8, 3, activation="relu")(image)
features = layers.GlobalAveragePooling2D()(features)
features = layers.Concatenate()([features, place])
kind = layers.Dense(10, activation="softmax", name="kind")(features)
animal = layers.Dense(1, activation="sigmoid", name="animal")(features)
functional = keras.Model(
    {"image": image, "place": place},
    {"kind": kind, "animal": animal},
)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class ImageAndPlace(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(8, 3, activation="relu")
        self.pool = layers.GlobalAveragePooling2D()
        self.join = layers.Concatenate()
        self.kind = layers.Dense(10, activation="softmax")
        self.animal = layers.Dense(1, activation="sigmoid")

    def call(self, inputs, training=None):
        features = self.pool(self.conv(inputs["image"]))
        features = self.join([features, inputs["place"]])
        return {"kind": self.kind(features), "animal": self.animal(features)}


keras.utils.set_random_seed(1)
subclassed = ImageAndPlace()
# --8<-- [end:subclassing]

# --8<-- [start:compare]
for model in [functional, subclassed]:
    model.compile(optimizer="adam", loss=losses)
    history = model.fit(x, y, epochs=2, shuffle=False, verbose=0)
    print(type(model).__name__)
    for name, values in history.history.items():
        print(f"  {name:13}", [round(value, 4) for value in values])
# --8<-- [end:compare]

# --8<-- [start:lists]
listed = keras.Model([image, place], [kind, animal])
print("dictionary:", functional.output_names)
print("list:      ", listed.output_names)
predictions = listed([x["image"], x["place"]])
print([tuple(values.shape) for values in predictions])
# --8<-- [end:lists]
