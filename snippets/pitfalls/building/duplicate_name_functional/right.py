"""Give each branch its own layer names. If both branches are meant to share
weights, create the layer once, outside the function, and call it twice. If the
message names two nested models, rename one of them: `model.name = "..."`.
"""

# --8<-- [start:right]
import keras
from keras import layers


def branch(inputs, name):
    return layers.Dense(8, activation="relu", name=name)(inputs)


first = keras.Input((4,), name="first")
second = keras.Input((4,), name="second")
outputs = layers.Concatenate()(
    [branch(first, "first_hidden"), branch(second, "second_hidden")]
)
model = keras.Model([first, second], outputs)
print([layer.name for layer in model.layers])
# --8<-- [end:right]
