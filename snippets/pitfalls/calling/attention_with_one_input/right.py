"""A block for classifying sentences: attention with a shortcut and a normalization,
the mean over the words, `Dense`. `return_attention_scores=True` also returns the attention
weights, for each head and each pair of words, and a second model on the same layers gives them
for a heat map. Padding gets no attention, because of `mask_zero=True`.

The layer does not know the order of the words: in another order, each word gets the same
result. Where the order matters, add an `Embedding` of the positions to that of the words.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((40,))
words = layers.Embedding(1000, 32, mask_zero=True)(inputs)
attention = layers.MultiHeadAttention(2, 16)
x, weights = attention(words, words, return_attention_scores=True)
x = layers.LayerNormalization()(layers.Add()([words, x]))
x = layers.GlobalAveragePooling1D()(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)  # compile and fit this one
heat_map = keras.Model(inputs, weights)

sentence = np.zeros((1, 40))
sentence[0, :3] = [17, 4, 99]
scores = np.array(heat_map(sentence))
print(scores.shape)
print("to padding:", scores[..., 3:].max())

sentence[0, :3] = [99, 4, 17]
turned = np.array(heat_map(sentence))
same = np.allclose(turned[..., 2::-1, 2::-1], scores[..., :3, :3], atol=1e-6)
print("order plays no part:", same)
# --8<-- [end:right]
