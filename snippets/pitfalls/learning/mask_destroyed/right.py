"""`GlobalAveragePooling1D` uses the mask: the mean is over the words alone. After a
`Conv1D`, pass the mask to the layers that follow: `mask = embedding.compute_mask(x)`,
then `pooling(x, mask=mask)`, as long as the convolution keeps the length
(`padding="same"`).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
embedding = layers.Embedding(10, 16, mask_zero=True)
pooling = layers.GlobalAveragePooling1D()
x = np.array([[3, 1, 4, 0, 0]])
outputs = pooling(embedding(x))
words = np.mean(embedding(x)[:, :3], axis=1)
print("only words:", np.allclose(outputs, words, atol=1e-6))
# --8<-- [end:right]
