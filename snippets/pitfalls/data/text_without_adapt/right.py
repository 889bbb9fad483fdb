"""`adapt` takes a list of strings, an array of strings or a dataset of strings. Without
the texts, pass the words to the layer: `TextVectorization(vocabulary=words)`, where
`words` is what `get_vocabulary()` returned elsewhere.
"""

# --8<-- [start:right]
from keras import layers

texts = ["a great film", "a bad film"]
vectorize = layers.TextVectorization()
vectorize.adapt(texts)

print(vectorize(texts))
# --8<-- [end:right]
