"""The same name twice in a functional model

`keras.Model` stops with a `ValueError`: the name is used 2 times in the model.
Make the name an argument of the function that makes the layers.

A name may be used as often as you like while layers are called. `keras.Model`
collects all that lies between inputs and outputs, and wants one layer for each
name: `get_layer` and the configuration of the model refer to layers by name.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


def branch(inputs):
    return layers.Dense(8, activation="relu", name="hidden")(inputs)


first = keras.Input((4,), name="first")
second = keras.Input((4,), name="second")
outputs = layers.Concatenate()([branch(first), branch(second)])
model = keras.Model([first, second], outputs)  # raises ValueError
# --8<-- [end:wrong]
