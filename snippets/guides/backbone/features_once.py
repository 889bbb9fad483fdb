"""Features of a frozen backbone, computed once; a head; both in one model."""

# --8<-- [start:features]
import keras
import numpy as np
from keras import layers
from keras.applications.mobilenet import preprocess_input

keras.utils.set_random_seed(1)
(images, labels), _ = keras.datasets.cifar10.load_data()
images, labels = images[:200], labels[:200]

backbone = keras.Sequential(  # in place of MobileNet(include_top=False, …)
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.GlobalAveragePooling2D(),
    ],
    name="backbone",
)
features = backbone.predict(preprocess_input(images), verbose=0)
print(images.shape, "->", features.shape)
# --8<-- [end:features]

# --8<-- [start:head]
head = keras.Sequential(
    [
        keras.Input(features.shape[1:]),
        layers.Dropout(0.2),
        layers.Dense(10, activation="softmax"),
    ],
    name="head",
)
head.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
head.fit(features, labels, epochs=5, verbose=0)
# --8<-- [end:head]

# --8<-- [start:join]
backbone.trainable = False
inputs = keras.Input((32, 32, 3))
x = preprocess_input(inputs)
x = backbone(x)
outputs = head(x)
model = keras.Model(inputs, outputs)
model.save("features_once.keras")

loaded = keras.saving.load_model("features_once.keras")
same = np.allclose(loaded(images), head(features), atol=1e-5)
print("pixels in, same predictions:", same)
# --8<-- [end:join]

# --8<-- [start:in-place]
pixels = images[:1].astype("float32")
before = pixels.max()
preprocess_input(pixels)  # the result is not even used
print("largest pixel:", before, "->", pixels.max())
# --8<-- [end:in-place]
