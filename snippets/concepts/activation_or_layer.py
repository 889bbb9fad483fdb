"""An activation as an argument, as a layer and as a function."""

# --8<-- [start:three]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
inputs = keras.Input((4,))
dense = layers.Dense(8)
x = dense(inputs)
outputs = [layers.Activation("relu")(x), layers.ReLU()(x), ops.relu(x)]

with_argument = layers.Dense(8, activation="relu")
outputs.append(with_argument(inputs))
with_argument.set_weights(dense.get_weights())

results = keras.Model(inputs, outputs)(np.random.normal(size=(5, 4)))
print([np.array_equal(results[0], other) for other in results[1:]])
# --8<-- [end:three]
