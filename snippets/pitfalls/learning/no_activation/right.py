"""Hidden layers need an activation: `relu` is the usual choice. Leave it out only in the
last layer, for a quantity or for logits.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.tile([[0, 0], [0, 1], [1, 0], [1, 1]], (256, 1))
y = np.tile([[0], [1], [1], [0]], (256, 1))
model = keras.Sequential(
    [
        keras.Input((2,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(16, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(keras.optimizers.Adam(0.003), loss="binary_crossentropy")
model.fit(x, y, epochs=10, verbose=0)
print(f"loss: {model.evaluate(x, y, verbose=0):.2f}")
print("predictions:", model.predict(x[:4], verbose=0).ravel().round(1))
# --8<-- [end:right]
