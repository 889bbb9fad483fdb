"""A shared layer on inputs of another width

The second call of the layer stops with a `ValueError`: it expected axis -1 of
the input to have another size. Bring the inputs to one width before they meet
the shared layer.

The first call gives a `Dense` layer a kernel with one row for each feature of
that input. A layer that is used again uses the same kernel, and this fits
inputs with as many features only.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

encoder = layers.Dense(8, name="encoder")
image = keras.Input((4,))
text = keras.Input((5,))
a = encoder(image)
b = encoder(text)  # raises ValueError
# --8<-- [end:wrong]
