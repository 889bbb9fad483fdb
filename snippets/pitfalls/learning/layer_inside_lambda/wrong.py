"""A layer inside a `Lambda`

The model runs, but the weights of the layer that you call in the `Lambda` are
not in its list of weights, so `fit` does not train them. Call the layer
directly, or write a layer of your own.

A `Lambda` holds a function. Keras finds weights in the attributes of a layer,
and does not look into the variables that a function uses.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

dense = layers.Dense(3)
inputs = keras.Input((4,))
outputs = layers.Lambda(lambda x: 2 * dense(x))(inputs)
model = keras.Model(inputs, outputs)
print(model(np.ones((2, 4))).shape)
print("weights of the layer:", len(dense.weights))
print("weights of the model:", len(model.weights))
# --8<-- [end:wrong]
