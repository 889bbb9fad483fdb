"""The activation of a trained model is changed."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(16, activation="relu", name="hidden"),
        layers.Dense(3, activation="softmax", name="head"),
    ]
)
x = np.random.normal(size=(5, 4)).astype("float32")
before = model.predict(x, verbose=0)
# --8<-- [end:model]

# --8<-- [start:attribute]
model.get_layer("hidden").activation = keras.activations.gelu
print("changes predict:", not np.allclose(before, model.predict(x, verbose=0)))
print("changes model(x):", not np.allclose(before, model(x)))
# --8<-- [end:attribute]

# --8<-- [start:clone]
model.get_layer("hidden").activation = keras.activations.relu


def exchange(layer):
    config = layer.get_config()
    if config.get("activation") == "relu":
        config["activation"] = "gelu"
    return type(layer).from_config(config)


changed = keras.models.clone_model(model, clone_function=exchange)
changed.set_weights(model.get_weights())
for layer in changed.layers:
    print(layer.name, layer.activation.__name__)
print("changes outputs:", not np.allclose(before, changed(x)))
# --8<-- [end:clone]

# --8<-- [start:logits]
logits = keras.models.clone_model(model)
logits.set_weights(model.get_weights())
logits.get_layer("head").activation = keras.activations.linear
print("softmax:", before[0].round(2))
print("logits: ", np.array(logits(x)[0]).round(2))
# --8<-- [end:logits]
