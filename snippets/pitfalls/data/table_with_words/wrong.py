"""A table with words in it: "Invalid dtype: object"

`fit` raises "Invalid dtype: object" when the array holds Python objects instead of
numbers, for example because a pandas table has a column of words. Turn the words into
numbers, then convert everything with `astype("float32")`.

One column of words is enough: all columns end up in one array, and the only type that
fits both words and numbers is `object`. Missing values written as `None` and numbers
read as text have the same effect. In pandas, `table.dtypes` shows which columns are to
blame, and `pd.get_dummies(table, dtype="float32")` turns words into columns of zeros
and ones, [which may differ for new
rows](../../guides/tables-and-text.md#get-dummies). A model can also [take the words as they
are](../../guides/tables-and-text.md), each column as an input of its own.

Calling the model on such an array raises "Failed to convert a NumPy array to a Tensor
(Unsupported object type float)". Where the array holds lists of different lengths, the
cure is [padding](sequences-of-other-lengths.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

passengers = np.array(  # age, fare and sex, like table.to_numpy() in pandas
    [
        [22.0, 7.25, "male"],
        [38.0, 71.28, "female"],
        [26.0, 7.92, "female"],
        [35.0, 8.05, "male"],
    ],
    dtype=object,
)
survived = np.array([0, 1, 1, 0])

model = keras.Sequential(
    [
        keras.Input((3,)),
        layers.Dense(8, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(passengers, survived, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
