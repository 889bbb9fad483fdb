"""A layer of a model inside a model

`get_layer` stops with the `ValueError` "No such layer", although `summary`
with `expand_nested=True` lists the layer. Ask the inner model for it.

A model that is used as a layer counts as one layer. `get_layer` and `layers`
look at the outer model only and do not open the inner one.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

body_inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu", name="hidden")(body_inputs)
body = keras.Model(body_inputs, layers.Dense(8)(x), name="body")

inputs = keras.Input((4,))
outputs = layers.Dense(1)(body(inputs))
model = keras.Model(inputs, outputs)

hidden = model.get_layer("hidden")  # raises ValueError
# --8<-- [end:wrong]
