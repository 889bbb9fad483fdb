"""`layers.Activation` takes the function, or its name."""

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
