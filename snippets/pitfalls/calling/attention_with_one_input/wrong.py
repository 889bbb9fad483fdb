"""MultiHeadAttention: "missing a required argument: 'value'"

`layers.MultiHeadAttention(2, 16)(x)` raises `missing a required argument: 'value'`. For
self-attention, pass the same tensor as query and value: `(x, x)`.

For each position of the query, the layer looks at all positions of the value and returns
their weighted mean. In self-attention, both are one sequence; in a translator, the query comes from the
decoder and the value from the encoder. The key is the value unless you pass one.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((40,))
x = layers.Embedding(1000, 32, mask_zero=True)(inputs)
x = layers.MultiHeadAttention(2, 16)(x)  # raises TypeError
# --8<-- [end:wrong]
