"""L2 for a model whose weights exist already."""

# --8<-- [start:later]
import keras
from keras import layers

model = keras.Sequential([keras.Input((8,)), layers.Dense(16), layers.Dense(1)])

for layer in model.layers:
    layer.kernel_regularizer = keras.regularizers.L2(1e-2)
print("set on the layers: ", len(model.losses), "losses")

for layer in model.layers:
    layer.kernel.regularizer = keras.regularizers.L2(1e-2)
print("set on the kernels:", len(model.losses), "losses")
# --8<-- [end:later]
