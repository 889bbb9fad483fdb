""" "object has no attribute 'get_output_at'"

`layer.get_output_at(1)` for a shared layer raises `'Dense' object has no
attribute 'get_output_at'` in Keras 3. Keep the tensor that each call of the
layer returns in a variable.

A layer that is called twice has two outputs. Keras 2 numbered them and offered
`get_output_at` and `get_input_at`. Keras 3 has removed these methods, and
`layer.output` of a shared layer is always its first output.
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
