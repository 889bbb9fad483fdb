"""The numbers differ from those of `Tokenizer`: the first after the padding stands for
unknown words. A model trained with an old tokenizer needs its old `word_index`.
Unlike a pickled tokenizer, the layer can be [part of the saved
model](../../guides/tables-and-text.md#a-model-that-takes-a-raw-sentence).
"""

# --8<-- [start:right]
from keras import layers

texts = ["a great film", "a bad film"]
vectorize = layers.TextVectorization(output_sequence_length=4)
vectorize.adapt(texts)
print(vectorize(texts))
word_index = {w: i for i, w in enumerate(vectorize.get_vocabulary())}
print(word_index["film"])
# --8<-- [end:right]
