"""`output_shape` of a layer

The line stops with the `AttributeError` "'Dense' object has no attribute
'output_shape'". Ask the output of the layer for its shape:
`layer.output.shape`.

Earlier versions of Keras gave every layer `input_shape` and `output_shape`. Now
a `Sequential` or functional model has them, and a layer has `input` and
`output`, which are tensors.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
print(model.output_shape)
print(model.layers[0].output_shape)  # raises AttributeError
# --8<-- [end:wrong]
