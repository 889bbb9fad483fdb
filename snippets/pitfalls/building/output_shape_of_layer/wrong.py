""" "'Dense' object has no attribute 'output_shape'"

`layer.output_shape` or `layer.input_shape` raises `'Dense' object has no
attribute 'output_shape'` in Keras 3. Use `layer.output.shape`.

Earlier versions of Keras gave every layer these two attributes. In Keras 3,
only `Sequential` and functional models have them. A layer has `input` and
`output`, which are symbolic tensors with a shape.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
print(model.output_shape)
print(model.layers[0].output_shape)  # raises AttributeError
# --8<-- [end:wrong]
