"""What the arguments of TextVectorization do, and what can follow an Embedding."""

# --8<-- [start:lengths]
import keras
from keras import layers

films = ["a good film", "a bad film", "a very good but long film"]
for arguments in [{}, {"max_tokens": 5}, {"output_sequence_length": 4}]:
    to_numbers = layers.TextVectorization(**arguments)
    to_numbers.adapt(films)
    print(arguments, to_numbers.vocabulary_size(), "words")
    print(to_numbers(films).numpy())
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
