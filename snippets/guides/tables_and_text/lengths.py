"""What the arguments of TextVectorization do, and what can follow an Embedding."""

# --8<-- [start:lengths]
import keras
from keras import layers

texts = ["a good film", "a bad film", "a very good but long film"]
for arguments in [{}, {"max_tokens": 5}, {"output_sequence_length": 4}]:
    vectorize = layers.TextVectorization(**arguments)
    vectorize.adapt(texts)
    print(arguments, vectorize.vocabulary_size(), "words")
    print(vectorize(texts).numpy())
# --8<-- [end:lengths]

# --8<-- [start:after]
words = keras.Input((None,))
x = layers.Embedding(1000, 16, mask_zero=True)(words)
for name, branch in [
    ("mean of the words:", [layers.GlobalAveragePooling1D()]),
    ("LSTM:", [layers.LSTM(32)]),
    ("both directions:", [layers.Bidirectional(layers.GRU(32))]),
    (
        "another on top:",
        [
            layers.Bidirectional(layers.LSTM(32, return_sequences=True)),
            layers.LSTM(32),
        ],
    ),
]:
    y = x
    for layer in branch:
        y = layer(y)
    print(name, y.shape)
# --8<-- [end:after]
