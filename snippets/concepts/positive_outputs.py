"""Keep predictions above zero with the activation of the last layer."""

# --8<-- [start:compare]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.uniform(0, 3, size=(1000, 1))
y = np.exp(-2 * x)  # positive, and close to zero on the right
new = np.linspace(0, 5, 100)[:, np.newaxis]

for activation in (None, "softplus", "exponential"):
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((1,)),
            layers.Dense(16, activation="relu"),
            layers.Dense(1, activation=activation),
        ]
    )
    model.compile(keras.optimizers.Adam(0.01), "mean_squared_error")
    model.fit(x, y, epochs=20, verbose=0)
    y_pred = model.predict(new, verbose=0)
    print(f"{activation}: below zero {np.sum(y_pred < 0)} of {len(new)}")
# --8<-- [end:compare]

# --8<-- [start:range]
low, high = 10, 50
inputs = keras.Input((1,))
share = layers.Dense(1, activation="sigmoid")(inputs)  # between 0 and 1
model = keras.Model(inputs, low + (high - low) * share)
y_pred = model.predict(np.array([[-1000.0], [0.0], [1000.0]]), verbose=0)
print(sorted(y_pred[:, 0].tolist()))
# --8<-- [end:range]
