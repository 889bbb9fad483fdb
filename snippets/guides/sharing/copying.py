"""A copy of weights against a shared layer."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:models]
(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:2000] / 255
y_train = np.isin(y_train[:2000], [2, 3, 4, 5, 6, 7])  # is it an animal?

keras.utils.set_random_seed(1)
backbone = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, strides=4, activation="relu"),
        layers.GlobalMaxPooling2D(),
    ]
)
kinds = keras.Sequential([backbone, layers.Dense(10, activation="softmax")])
animals = keras.Sequential([backbone, layers.Dense(1, activation="sigmoid")])

clone = keras.models.clone_model(backbone)
kernel = backbone.layers[0].kernel
print("cloned:", np.all(clone.layers[0].kernel == kernel))
clone.set_weights(backbone.get_weights())
print("copied:", np.all(clone.layers[0].kernel == kernel))
# --8<-- [end:models]

# --8<-- [start:fit]
before = kinds.predict(x_train[:10], verbose=0)
animals.compile(optimizer="adam", loss="binary_crossentropy")
animals.fit(x_train, y_train, verbose=0)

after = kinds.predict(x_train[:10], verbose=0)
print("predictions of kinds changed:", np.any(before != after))
print("copy still equal:", np.all(clone.layers[0].kernel == kernel))
# --8<-- [end:fit]

# --8<-- [start:save]
loaded = []
for model in (kinds, animals):
    model.save("copying.keras")
    loaded.append(keras.saving.load_model("copying.keras"))
print("one backbone:", kinds.layers[0] is animals.layers[0])
print("after loading:", loaded[0].layers[0] is loaded[1].layers[0])
# --8<-- [end:save]

# --8<-- [start:freeze]
backbone.trainable = False
for name, model in {"kinds": kinds, "animals": animals, "copy": clone}.items():
    to_train = len(model.trainable_weights)
    print(f"{name}: {to_train} of {len(model.weights)} weights to train")
# --8<-- [end:freeze]
