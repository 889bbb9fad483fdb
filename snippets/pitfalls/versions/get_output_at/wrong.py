"""`get_output_at` for a layer that is used twice

The call stops with "'Dense' object has no attribute 'get_output_at'". Keep the
tensor that each call of the layer returns.

A layer that you call twice has two outputs. Keras 2 numbered them and offered
`get_output_at` and `get_input_at` to fetch one. Keras 3 has neither method; the
tensors themselves are in your hands when you call the layer.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

encoder = layers.Dense(8, name="encoder")
first = keras.Input((4,))
second = keras.Input((4,))
encoder(first)
encoder(second)

features = keras.Model(
    second, encoder.get_output_at(1)
)  # raises AttributeError
# --8<-- [end:wrong]
