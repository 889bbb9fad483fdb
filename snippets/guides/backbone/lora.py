"""LoRA: train small additions to the kernels of a frozen network."""

# --8<-- [start:enable]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((256,)),
        layers.Dense(256, activation="relu", name="first"),
        layers.Dense(256, activation="relu", name="second"),
        layers.Dense(10, name="head"),
    ]
)
x = np.random.normal(size=(8, 256))
before = model(x)


def trainable(model):
    return sum(weight.numpy().size for weight in model.trainable_weights)


print("trainable before:", trainable(model))
for name in ["first", "second"]:
    model.get_layer(name).enable_lora(rank=4)
print("with LoRA:       ", trainable(model))
print("same outputs:    ", np.array_equal(before, model(x)))
# --8<-- [end:enable]

# --8<-- [start:train]
print([weight.name for weight in model.get_layer("first").trainable_weights])
model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(True))
model.train_on_batch(x, np.arange(8))
trained = model(x)
print("same outputs:", np.allclose(before, trained))
# --8<-- [end:train]

# --8<-- [start:merge]
model.save_weights("lora.weights.h5")
plain = keras.Sequential(
    [
        keras.Input((256,)),
        layers.Dense(256, activation="relu"),
        layers.Dense(256, activation="relu"),
        layers.Dense(10),
    ]
)
plain.load_weights("lora.weights.h5")
print("same outputs:", np.allclose(trained, plain(x), atol=1e-5))
# --8<-- [end:merge]

# --8<-- [start:which]
print(
    *[
        name
        for name in dir(layers)
        if "enable_lora" in dir(getattr(layers, name))
    ]
)
# --8<-- [end:which]
