"""`compute_mask` returns the mask that the embedding would attach. For a product with a
constant, `layers.Rescaling(4.0)` is a layer that passes the mask on. In a layer that
you write, set [`self.supports_masking =
True`](../../guides/custom-layer.md#masks-ignore-padding).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((None,), dtype="int32")
embedding = layers.Embedding(10, 16, mask_zero=True)
x = embedding(inputs) * 4.0  # as in a Transformer
outputs = layers.LSTM(4)(x, mask=embedding.compute_mask(inputs))
model = keras.Model(inputs, outputs)

short = np.array([[3, 1, 4, 0, 0]])
long = np.array([[3, 1, 4, 0, 0, 0, 0, 0, 0, 0]])
print("equal:", np.allclose(model(short), model(long), atol=1e-6))
# --8<-- [end:right]
