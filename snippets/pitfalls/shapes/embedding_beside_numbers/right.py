"""With the shape `()`, each row has a single id, and `Embedding` returns a single vector for
it. If the data must keep the shape `(rows, 1)`, use `layers.Flatten()(vector)` instead.
The other way round, `RepeatVector`, is for [numbers that go with every step of a
sequence](../../guides/inputs-and-outputs.md#a-time-series-and-static-features-in-one-model).
[Tables and text](../../guides/tables-and-text.md) turns names into ids inside the model.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

city = keras.Input((), dtype="int32", name="city")
numbers = keras.Input((3,), name="numbers")
vector = layers.Embedding(100, 8)(city)
x = layers.Concatenate()([vector, numbers])
x = layers.Dense(16, activation="relu")(x)
model = keras.Model([city, numbers], layers.Dense(1)(x))
print("vector:", vector.shape, "numbers:", numbers.shape)

y_pred = model.predict([np.array([7, 41]), np.ones((2, 3))], verbose=0)
print("predictions:", y_pred.shape)
# --8<-- [end:right]
