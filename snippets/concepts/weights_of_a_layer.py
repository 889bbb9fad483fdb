"""The weights of one layer are read, set and drawn anew."""

# --8<-- [start:read]
import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(3, activation="relu", name="hidden"),
        layers.Dense(1, name="head"),
    ]
)
layer = model.get_layer("hidden")
kernel, bias = layer.get_weights()
print("kernel:", kernel.shape, "bias:", bias)
for weight in model.weights:
    print(weight.path, weight.shape)
# --8<-- [end:read]

# --8<-- [start:set]
layer.set_weights([np.eye(4, 3), np.zeros(3)])
layer.bias.assign([1.0, 2.0, 3.0])  # or a single weight
print(layer.get_weights())
# --8<-- [end:set]

# --8<-- [start:reset]
fresh = keras.models.clone_model(model)
print(fresh.get_layer("hidden").bias.numpy())
# --8<-- [end:reset]
