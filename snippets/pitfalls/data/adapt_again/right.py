"""Words that occur in the test texts only get the number of the *unknown*, as in all
texts to come. A vocabulary of training and test texts would number them, too, but no
training text would train their vectors.
"""

# --8<-- [start:right]
from keras import layers

train_texts = ["a great film", "a great cast", "a boring film"]
test_texts = ["boring plot and boring cast", "a great plot"]

vectorize = layers.TextVectorization()
vectorize.adapt(train_texts)
x_train = vectorize(train_texts)
print("great, boring:", vectorize(["great boring"]).numpy())

x_test = vectorize(test_texts)
print("great, boring:", vectorize(["great boring"]).numpy())
# --8<-- [end:right]
