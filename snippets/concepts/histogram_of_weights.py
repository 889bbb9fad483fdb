"""A histogram of the weights of each layer."""

# --8<-- [start:histogram]
import keras
import matplotlib.pyplot as plt
from keras import layers

keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((784,)),
        layers.Dense(64, activation="relu", name="hidden"),
        layers.Dense(10, name="head"),
    ]
)
figure, axes = plt.subplots(1, 2, figsize=(8, 2.2), layout="constrained")
for layer, axis in zip(model.layers, axes):
    axis.hist(layer.kernel.numpy().ravel(), bins=30)
    axis.set_title(f"kernel of {layer.name}")
figure.savefig("histogram_of_weights.svg")
# --8<-- [end:histogram]
