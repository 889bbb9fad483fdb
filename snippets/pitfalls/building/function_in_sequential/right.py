"""Wrap an activation function in `layers.Activation`, or use `layers.ReLU()`.
For another computation, look for a layer that does it, such as `Rescaling` or
`Reshape`, or write a custom layer. In the Functional API you can call functions
of `keras.ops` directly.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8),
        layers.Activation(keras.activations.relu),
        layers.Dense(1),
    ]
)
print([layer.name for layer in model.layers])
# --8<-- [end:right]
