"""Padding, the mask that marks it, and the layers that pass the mask on."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
# --8<-- [end:imports]

# --8<-- [start:words]
sentences = [[3, 1, 4], [2, 7, 1, 8, 2]]  # numbers of words, from 1
x = keras.utils.pad_sequences(sentences, padding="post")
print(x)

embedding = layers.Embedding(10, 8, mask_zero=True)
print(np.array(embedding.compute_mask(x)))
# --8<-- [end:words]


# --8<-- [start:effect]
def is_unchanged_by_padding(*stack):
    model = keras.Sequential([keras.Input((None,)), *stack])
    padded = np.pad(x, ((0, 0), (0, 20)))
    return np.allclose(model(x), model(padded), atol=1e-6)


lstm = layers.LSTM(4)
print("mask:", is_unchanged_by_padding(embedding, lstm))
print("no mask:", is_unchanged_by_padding(layers.Embedding(10, 8), lstm))
# --8<-- [end:effect]

# --8<-- [start:numbers]
recordings = [np.random.normal(size=(steps, 3)) for steps in (5, 9, 7)]
padded = keras.utils.pad_sequences(
    recordings, padding="post", dtype="float32", value=-10
)
model = keras.Sequential(
    [
        keras.Input((None, 3)),
        layers.Masking(-10),
        layers.LSTM(4),
        layers.Dense(1),
    ]
)
together = model.predict(padded, verbose=0)
single = [model.predict(part[np.newaxis], verbose=0) for part in recordings]
print(padded.shape)
print("equal:", np.allclose(together, np.concatenate(single), atol=1e-6))
# --8<-- [end:numbers]

# --8<-- [start:layers]
for layer in [
    layers.Dense(4),
    layers.Dropout(0.5),
    layers.LayerNormalization(),
    layers.LSTM(4, return_sequences=True),
    layers.Bidirectional(layers.LSTM(4, return_sequences=True)),
    layers.TimeDistributed(layers.Dense(4)),
    layers.MultiHeadAttention(1, 4),
    layers.GlobalAveragePooling1D(),
    layers.GlobalMaxPooling1D(),
    layers.Conv1D(4, 3),
    layers.Flatten(),
    layers.Reshape((-1,)),
]:
    print(f"{type(layer).__name__:24}{layer.supports_masking}")
# --8<-- [end:layers]

# --8<-- [start:attention]
inputs = keras.Input((None,))
words = embedding(inputs)
attended = layers.MultiHeadAttention(2, 4)(words, words)
outputs = layers.GlobalAveragePooling1D()(attended)
model = keras.Model(inputs, outputs)
padded = np.pad(x, ((0, 0), (0, 20)))
print("equal:", np.allclose(model(x), model(padded), atol=1e-6))
# --8<-- [end:attention]
