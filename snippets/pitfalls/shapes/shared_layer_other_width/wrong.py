"""Shared layer: "expected axis -1 of input shape to have value"

Calling the same `Dense` layer on a second input raises
`expected axis -1 of input shape to have value 4` when the second input has a
different number of features. Project both inputs to the same size before the
shared layer, or use two separate layers.

On its first call a `Dense` layer creates a weight matrix (the kernel) with one
row per input feature. Later calls reuse that matrix, which is what sharing a
layer means. It can only multiply inputs with the same number of features.
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
