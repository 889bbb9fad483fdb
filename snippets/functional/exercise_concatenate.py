"""Solution: two branches joined end to end."""

# --8<-- [start:concatenate]
import keras
from keras import layers

left = keras.Input((4,), name="left")
right = keras.Input((8,), name="right")
a = layers.Dense(16, activation="relu")(left)
b = layers.Dense(32, activation="relu")(right)
x = layers.Concatenate()([a, b])
outputs = layers.Dense(1)(x)
model = keras.Model([left, right], outputs)
print(x.shape, model.count_params(), "parameters")
# --8<-- [end:concatenate]
