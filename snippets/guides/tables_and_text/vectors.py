"""An Embedding layer with ready-made word vectors that are not trained."""

# --8<-- [start:read]
from pathlib import Path

import keras
import numpy as np
from keras import layers

Path("vectors.txt").write_text(
    "film 0.1 0.9 0.0\ngreat 0.8 0.2 0.3\nboring -0.7 0.1 0.4\n"
)
vectors = {}
with open("vectors.txt", encoding="utf-8") as file:
    for line in file:
        word, *numbers = line.split()
        vectors[word] = np.array(numbers, dtype="float32")
# --8<-- [end:read]

# --8<-- [start:matrix]
word_index = {"film": 1, "great": 2, "boring": 3, "fabulous": 4}
n = len(word_index) + 1
matrix = np.zeros((n, 3), dtype="float32")
for word, row in word_index.items():
    if word in vectors:
        matrix[row] = vectors[word]
    else:
        print("no vector:", word)
print(matrix)
# --8<-- [end:matrix]

# --8<-- [start:layer]
embedding = layers.Embedding(
    n, 3, weights=[matrix], trainable=False, mask_zero=True
)
model = keras.Sequential(
    [
        keras.Input((None,)),
        embedding,
        layers.GlobalAveragePooling1D(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = np.array([[2, 1, 0], [3, 1, 0]]), np.array([1, 0])
model.fit(x, y, epochs=2, verbose=0)
print("unchanged:", np.array_equal(embedding.get_weights()[0], matrix))
# --8<-- [end:layer]

# --8<-- [start:set]
embedding = layers.Embedding(n, 3, trainable=False, mask_zero=True)
embedding.build()
embedding.set_weights([matrix])
print("equal:", np.array_equal(embedding(x), matrix[x]))
print(x.shape, embedding(x).shape)
# --8<-- [end:set]

# --8<-- [start:input-length]
layers.Embedding(n, 3, input_length=5)  # warns UserWarning
# --8<-- [end:input-length]

# --8<-- [start:rows]
layers.Embedding(n - 1, 3, weights=[matrix], name="words")  # raises ValueError
# --8<-- [end:rows]
