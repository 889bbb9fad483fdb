"""TextVectorization or StringLookup without adapt: "Table not initialized"

`TextVectorization` and `StringLookup` raise `Table not initialized` when they have no vocabulary. Call `adapt` with the training texts before
you use the layer, or pass `vocabulary=`.

The layer looks words up in a table, which is empty until `adapt` has counted the words
of the training texts. `fit` doesn't fill it. A saved model contains the vocabulary; a
layer that you construct again in another program doesn't.
"""

# --8<-- [start:wrong]
from keras import layers

texts = ["a great film", "a bad film"]
vectorize = layers.TextVectorization()

print(vectorize(texts))  # raises FailedPreconditionError
# --8<-- [end:wrong]
