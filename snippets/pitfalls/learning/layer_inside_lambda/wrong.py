"""A layer inside a `Lambda` is not trained

A model that calls a layer inside a `Lambda` runs, but the weights of that layer
are missing from `model.weights`, so `fit` does not train them and `save` does
not store them. Call the layer directly, or write a custom layer.

A `Lambda` layer wraps a function. Keras tracks the weights of layers that are
attributes of a model or part of its graph. It does not look into the variables
that a function captures.
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
