"""One row more than there are words. If numbers beyond the table come from new texts,
the texts were numbered in another way than those of the training: use the same
`word_index` or the same saved layer.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

word_index = {"what": 1, "a": 2, "great": 3, "bad": 4, "film": 5}
x = np.array([[1, 2, 5, 0]])  # what a film, and a zero as padding

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Embedding(len(word_index) + 1, 16),
        layers.GlobalAveragePooling1D(),
    ]
)
outputs = model(x)
print(outputs.shape)
# --8<-- [end:right]
