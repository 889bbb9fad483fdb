"""Trained models are joined: one after the other, and side by side."""

# --8<-- [start:models]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.uniform(-1, 1, size=(1000, 2))
y = (x[:, 0] * x[:, 1] > 0).astype("float32")  # which quadrant?


def train():
    model = keras.Sequential(
        [
            keras.Input((2,)),
            layers.Dense(16, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ],
        name="net",
    )
    model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
    model.fit(x, y, epochs=8, verbose=0)
    return model


first, second = train(), train()
# --8<-- [end:models]

# --8<-- [start:names]
inputs = keras.Input((2,))
average = layers.Average()([first(inputs), second(inputs)])
ensemble = keras.Model(inputs, average)  # raises ValueError
# --8<-- [end:names]

# --8<-- [start:ensemble]
first.name, second.name = "first", "second"
average = layers.Average()([first(inputs), second(inputs)])
ensemble = keras.Model(inputs, average)

y_pred = ensemble.predict(x, verbose=0)
by_hand = (first.predict(x, verbose=0) + second.predict(x, verbose=0)) / 2
print("mean of both predictions:", np.allclose(y_pred, by_hand, atol=1e-5))
# --8<-- [end:ensemble]

# --8<-- [start:average]
mixed = keras.models.clone_model(first)
pairs = zip(first.get_weights(), second.get_weights())
mixed.set_weights([(one + other) / 2 for one, other in pairs])

models = {"first": first, "second": second, "ensemble": ensemble}
for name, model in {**models, "averaged weights": mixed}.items():
    correct = (model.predict(x, verbose=0)[:, 0] > 0.5) == y
    print(f"{name:16} accuracy {correct.mean():.2f}")
# --8<-- [end:average]

# --8<-- [start:chain]
scaler = keras.Sequential([keras.Input((2,)), layers.Rescaling(1 / 100)])
inputs = keras.Input((2,))
chain = keras.Model(inputs, first(scaler(inputs)))
y_pred = chain.predict(100 * x, verbose=0)
print("same:", np.allclose(y_pred, first.predict(x, verbose=0), atol=1e-4))
# --8<-- [end:chain]
