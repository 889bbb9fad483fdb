"""Settings for a random search."""

# --8<-- [start:draw]
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(1)
for _ in range(5):
    setting = {
        "depth": int(rng.integers(1, 4)),
        "units": int(rng.choice([16, 32, 64, 128])),
        "learning_rate": float(10 ** rng.uniform(-4, -2)),
        "dropout": float(rng.uniform(0, 0.5)),
    }
    print({name: round(value, 4) for name, value in setting.items()})
# --8<-- [end:draw]


# --8<-- [start:build]
def make_model(depth, units, learning_rate, dropout):
    keras.utils.set_random_seed(1)
    model = keras.Sequential([keras.Input((4,))])
    for _ in range(depth):
        model.add(layers.Dense(units, activation="relu"))
        model.add(layers.Dropout(dropout))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(keras.optimizers.Adam(learning_rate), "binary_crossentropy")
    return model


model = make_model(**setting)
print([layer.name for layer in model.layers])
# --8<-- [end:build]
