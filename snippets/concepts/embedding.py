"""What input_dim and output_dim of an Embedding mean."""

# --8<-- [start:embedding]
import numpy as np
from keras import layers

ids = np.array([[3, 1, 4, 0], [2, 4, 4, 0]])  # 2 sentences of 4 words
embedding = layers.Embedding(input_dim=5, output_dim=8)  # ids 0 to 4
vectors = embedding(ids)
print(ids.shape, "->", vectors.shape)
print("table:", embedding.embeddings.shape)
print(np.array_equal(vectors[0, 2], embedding.embeddings[4]))
# --8<-- [end:embedding]
