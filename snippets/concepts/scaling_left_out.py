"""The same regression with inputs and target of very different sizes."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
area = np.random.uniform(40, 200, size=1000)  # square meters
year = np.random.uniform(1950, 2025, size=1000)
distance = np.random.uniform(0, 20_000, size=1000)  # meters to the center
x = np.stack([area, year, distance], axis=1)
price = area * (4000 - 0.1 * distance) + 1000 * (year - 1950)  # euros
# --8<-- [end:imports]


# --8<-- [start:compare]
def losses(name, optimizer, x, y):
    model = keras.Sequential(
        [
            keras.Input((3,)),
            layers.Dense(32, activation="relu"),
            layers.Dense(1),
        ]
    )
    model.compile(optimizer=optimizer, loss="mean_squared_error")
    history = model.fit(x, y, epochs=3, verbose=0)
    relative = np.array(history.history["loss"]) / y.var()
    print(f"{name:17}", " ".join(f"{loss:7.2g}" for loss in relative), end="")
    active = np.any(np.array(model.layers[0](x)) > 0, axis=0).sum()
    print(f"   active units: {active}")


x_scaled = (x - x.mean(axis=0)) / x.std(axis=0)
y_scaled = (price - price.mean()) / price.std()
losses("SGD(1e-6)", keras.optimizers.SGD(1e-6), x, price)
losses("Adam(0.01)", keras.optimizers.Adam(0.01), x, price)
losses("Adam, only inputs", keras.optimizers.Adam(0.01), x_scaled, price)
losses("SGD, both scaled", keras.optimizers.SGD(0.01), x_scaled, y_scaled)
# --8<-- [end:compare]
