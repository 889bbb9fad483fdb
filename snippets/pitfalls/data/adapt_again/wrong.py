"""TextVectorization adapted again on the test texts: good training, bad test

If `adapt` is called again on the test texts, the numbers of all words change, and the
accuracy on the test set is poor, without an error. Call `adapt` once, on the training
texts only.

`adapt` forgets the old vocabulary and numbers the words of the new texts by their
frequency. The model has learned what the old numbers mean. The same holds for
`StringLookup`, and for [a second `adapt` of
`Normalization`](scaler-fitted-again.md).
"""

# --8<-- [start:wrong]
from keras import layers

train_texts = ["a great film", "a great cast", "a boring film"]
test_texts = ["boring plot and boring cast", "a great plot"]

vectorize = layers.TextVectorization()
vectorize.adapt(train_texts)
x_train = vectorize(train_texts)
print("great, boring:", vectorize(["great boring"]).numpy())

vectorize.adapt(test_texts)
x_test = vectorize(test_texts)
print("great, boring:", vectorize(["great boring"]).numpy())
# --8<-- [end:wrong]
