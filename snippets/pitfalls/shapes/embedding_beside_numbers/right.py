"""With the shape `()`, each row has a single id, and `Embedding` returns a single vector for
it. If the data must keep the shape `(rows, 1)`, put `layers.Flatten()` behind each `Embedding`.
The other way round, `RepeatVector`, is for [numbers that go with every step of a
sequence](../../guides/inputs-and-outputs.md#a-time-series-and-static-features-in-one-model).
[Tables and text](../../guides/tables-and-text.md) turns names into ids inside the model.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

city = keras.Input((), dtype="int32", name="city")
month = keras.Input((), dtype="int32", name="month")
shop = keras.Input((), dtype="int32", name="shop")
numbers = keras.Input((3,), name="numbers")
vectors = [
    layers.Embedding(100, 8)(city),
    layers.Embedding(12, 4)(month),
    layers.Embedding(30, 6)(shop),
]
x = layers.Concatenate()([*vectors, numbers])
print("joined:", x.shape)
x = layers.Dense(16, activation="relu")(x)
model = keras.Model([city, month, shop, numbers], layers.Dense(1)(x))

ids = [np.array([7, 41]), np.array([0, 11]), np.array([29, 3])]
y_pred = model.predict([*ids, np.ones((2, 3))], verbose=0)
print("predictions:", y_pred.shape)
# --8<-- [end:right]
