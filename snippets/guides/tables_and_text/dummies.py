"""One-hot columns that are the same for new rows."""

# --8<-- [start:lookup]
from keras import layers

train_cities = ["Oslo", "Paris", "Rome", "Oslo"]
new_cities = ["Rome", "Lima"]

one_hot = layers.StringLookup(output_mode="one_hot")
one_hot.adapt(train_cities)
print(*one_hot.get_vocabulary())
print(one_hot(new_cities).numpy())
# --8<-- [end:lookup]

# --8<-- [start:numbers]
weekday = layers.CategoryEncoding(num_tokens=7, output_mode="one_hot")
print(weekday([0, 6]).numpy())
# --8<-- [end:numbers]
