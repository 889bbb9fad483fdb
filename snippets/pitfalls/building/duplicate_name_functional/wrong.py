"""Functional API: "The name … is used 2 times in the model"

`keras.Model` raises `The name "hidden" is used 2 times in the model` when two
different layers have the same name, often because a function that creates
layers is called twice. Make the name an argument of that function, or leave out
`name`.

Layer names must be unique within a model, because `get_layer` and the saved
configuration refer to layers by name. Keras checks this in `keras.Model`, when
all layers between inputs and outputs are known, and not when each layer is
called.
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
