"""Warning: "does not support masking and will therefore destroy the mask information"

A layer after `Embedding(..., mask_zero=True)` or `Masking` warns that it "was passed an
input with a mask attached to it" and "will therefore destroy the mask information".
From here on, padding counts like data. Use a layer that handles masks, such as
`GlobalAveragePooling1D` instead of `Flatten` or `GlobalMaxPooling1D`.

`Conv1D`, `MaxPooling1D`, `Flatten`, `Reshape` and `Lambda` change the steps or mix
neighboring ones, so the old mask would not fit. If you don't need the mask, leave
`mask_zero=True` out, and the warning is gone.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
embedding = layers.Embedding(10, 16, mask_zero=True)
pooling = layers.GlobalMaxPooling1D()
x = np.array([[3, 1, 4, 0, 0]])
outputs = pooling(embedding(x))  # warns UserWarning
words = np.max(embedding(x)[:, :3], axis=1)
print("only words:", np.allclose(outputs, words, atol=1e-6))
# --8<-- [end:wrong]
