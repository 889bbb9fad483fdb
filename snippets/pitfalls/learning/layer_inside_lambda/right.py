"""Call the layer in the functional model itself and apply the rest of the
computation to its output. If both belong together, subclass `layers.Layer` and
assign the inner layer to an attribute in `__init__`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

dense = layers.Dense(3)
inputs = keras.Input((4,))
outputs = 2 * dense(inputs)
model = keras.Model(inputs, outputs)
print(model(np.ones((2, 4))).shape)
print("weights of the layer:", len(dense.weights))
print("weights of the model:", len(model.weights))
# --8<-- [end:right]
