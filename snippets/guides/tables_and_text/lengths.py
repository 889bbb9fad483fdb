"""What max_tokens and output_sequence_length of TextVectorization do."""

# --8<-- [start:lengths]
from keras import layers

texts = ["a good film", "a bad film", "a very good but long film"]
for arguments in [{}, {"max_tokens": 5}, {"output_sequence_length": 4}]:
    vectorize = layers.TextVectorization(**arguments)
    vectorize.adapt(texts)
    print(arguments, vectorize.vocabulary_size(), "words")
    print(vectorize(texts).numpy())
# --8<-- [end:lengths]
