"""XOR is not learned, the loss stays at 0.69: no activation between `Dense` layers

A network without an activation function in its hidden layers is no better than
logistic or linear regression, however deep it is and however long it trains. On XOR, the
loss stays at 0.69 and all predictions are about 0.5. Write `activation="relu"` into each
hidden `Dense` layer.

By default, `Dense` and `Conv2D` have no activation: they are linear. Several linear
layers in a row compute what a single linear layer computes, so more layers or
units add nothing. The sigmoid of the last layer only turns its number into a
probability. One straight line can't separate `[0, 1]` and `[1, 0]` from the other two, so
the best that is left is to predict 0.5 for everything.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.tile([[0, 0], [0, 1], [1, 0], [1, 1]], (256, 1))
y = np.tile([[0], [1], [1], [0]], (256, 1))
model = keras.Sequential(
    [
        keras.Input((2,)),
        layers.Dense(16),
        layers.Dense(16),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(keras.optimizers.Adam(0.003), loss="binary_crossentropy")
model.fit(x, y, epochs=10, verbose=0)
print(f"loss: {model.evaluate(x, y, verbose=0):.2f}")
print("predictions:", model.predict(x[:4], verbose=0).ravel().round(1))
# --8<-- [end:wrong]
