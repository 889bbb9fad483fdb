"""Hidden layers need an activation: `relu` is the usual choice, `tanh` works for XOR,
too. Leave it out only in the last layer, for a quantity or for logits.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.array([[0, 0], [1, 1], [0, 1], [1, 0]])
model = keras.Sequential(
    [
        keras.Input((2,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(16, activation="relu"),
        layers.Dense(1),  # before the sigmoid
    ]
)
same, different = model(x).numpy().reshape(2, 2).sum(axis=1)
print("sums:", same.round(3), different.round(3))

y = np.array([[0.0], [0.0], [1.0], [1.0]])
loss = keras.losses.BinaryCrossentropy()(y, np.full((4, 1), 0.5))
print(f"loss if every prediction is 0.5: {float(loss):.2f}")
# --8<-- [end:right]
