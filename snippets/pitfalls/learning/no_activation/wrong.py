"""XOR is not learned, the loss stays at 0.69: no activation between `Dense` layers

A network without an activation function in its hidden layers is no better than
logistic or linear regression, however deep it is and however long it trains. On XOR, the
loss stays at 0.69 and all predictions are about 0.5. Write `activation="relu"` into each
hidden `Dense` layer.

By default, `Dense` and `Conv2D` have no activation: they are linear. Several linear
layers in a row compute what a single linear layer computes, so more layers or
units add nothing. The sigmoid of the last layer only turns its number into a
probability. For XOR, the first two sums would have to lie on different sides: the outputs of
`[0, 0]` and `[1, 1]` below zero, the others above. In a linear model, both sums are
equal, whatever its weights are. With `relu` between the layers, they differ.

The best that such a model can do on XOR is to predict 0.5 for everything, and then the
loss is 0.69, the logarithm of two.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.array([[0, 0], [1, 1], [0, 1], [1, 0]])
model = keras.Sequential(
    [
        keras.Input((2,)),
        layers.Dense(16),
        layers.Dense(16),
        layers.Dense(1),  # before the sigmoid
    ]
)
same, different = model(x).numpy().reshape(2, 2).sum(axis=1)
print("sums:", same.round(3), different.round(3))

y = np.array([[0.0], [0.0], [1.0], [1.0]])
loss = keras.losses.BinaryCrossentropy()(y, np.full((4, 1), 0.5))
print(f"loss if every prediction is 0.5: {float(loss):.2f}")
# --8<-- [end:wrong]
