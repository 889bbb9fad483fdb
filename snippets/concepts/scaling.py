"""Scaled inputs and a scaled target, and predictions in the original unit."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
area = np.random.uniform(40, 200, size=1000)  # square meters
year = np.random.uniform(1950, 2025, size=1000)
distance = np.random.uniform(0, 20_000, size=1000)  # meters to the center
x = np.stack([area, year, distance], axis=1)
price = area * (4000 - 0.1 * distance) + 1000 * (year - 1950)  # euros
x_train, x_test = x[:800], x[800:]
y_train, y_test = price[:800], price[800:]
# --8<-- [end:data]

# --8<-- [start:fit]
normalization = layers.Normalization()
normalization.adapt(x_train)
mean, std = y_train.mean(), y_train.std()

model = keras.Sequential(
    [
        keras.Input((3,)),
        normalization,
        layers.Dense(32, activation="relu"),
        layers.Dense(1),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss="mean_squared_error",
    metrics=["mean_absolute_error"],
)
model.fit(x_train, (y_train - mean) / std, epochs=12, verbose=0)
# --8<-- [end:fit]

# --8<-- [start:back]
scaled = model.predict(x_test, verbose=0)
euros = scaled * std + mean
for row in range(3):
    print(f"{scaled[row, 0]:5.2f} = {euros[row, 0]:7.0f} euros", end=", ")
    print(f"price {y_test[row]:7.0f}")
# --8<-- [end:back]

# --8<-- [start:error]
_, error = model.evaluate(x_test, (y_test - mean) / std, verbose=0)
print(f"mean absolute error: {error:.3f} = {error * std:.0f} euros")
by_hand = np.mean(np.abs(euros[:, 0] - y_test))
print(f"by hand, from the euros: {by_hand:.0f} euros")
# --8<-- [end:error]

# --8<-- [start:whole]
whole = keras.Sequential([model, layers.Rescaling(std, offset=mean)])
whole.save("scaling.keras")

loaded = keras.saving.load_model("scaling.keras")
print(loaded.predict(x_test[:3], verbose=0).round())
# --8<-- [end:whole]

# --8<-- [start:invert]
to_euros = layers.Normalization(axis=None, invert=True)
to_euros.adapt(y_train)
whole = keras.Sequential([model, to_euros])
print(whole.predict(x_test[:3], verbose=0).round())
# --8<-- [end:invert]

# --8<-- [start:several]
targets = np.stack([y_train, 10 * area[:800]], axis=1)  # price, heating costs
to_units = layers.Normalization(invert=True)
to_units.adapt(targets)
print(np.array(to_units(np.array([[0.0, 0.0], [1.0, 1.0]]))).round())
# --8<-- [end:several]
