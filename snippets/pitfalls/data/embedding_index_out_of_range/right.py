"""`IntegerLookup`, and `StringLookup` for names, number the ids from 1 and give 0 to
every id that they have not seen, such as a new user at prediction. With pandas,
`codes, names = pd.factorize(df.user)` numbers from 0. If your ids are nearly without
gaps, `Embedding(users.max() + 1, 8)` is enough. For words, the size is
`vectorizer.vocabulary_size()`, which counts padding and unknown words.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

users = np.array([[1], [2], [3], [4], [5]])
stars = np.array([4, 2, 5, 1, 3])
lookup = layers.IntegerLookup()
lookup.adapt(users)
model = keras.Sequential(
    [
        keras.Input((1,), dtype="int64"),
        lookup,
        layers.Embedding(lookup.vocabulary_size(), 8),
        layers.Flatten(),
        layers.Dense(1),
    ]
)
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(users, stars, verbose=0)
print("rows:", lookup.vocabulary_size())
print("user 5 and a new user:", np.array(lookup([[5], [99]])).ravel())
# --8<-- [end:right]
