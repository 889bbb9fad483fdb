"""A layer applied to its own output."""

# --8<-- [start:again]
import keras
from keras import layers

inputs = keras.Input((8,))
dense = layers.Dense(8, activation="tanh")
x = inputs
for _ in range(3):
    x = dense(x)
model = keras.Model(inputs, x)
print(model.count_params(), dense.count_params())
# --8<-- [end:again]
