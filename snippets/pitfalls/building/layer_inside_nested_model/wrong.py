"""Nested model: "No such layer"

`model.get_layer("hidden")` raises `No such layer: hidden`, although
`summary(expand_nested=True)` lists that layer. It belongs to a nested model,
such as a pretrained backbone: get the nested model first, and then its layer.

A model that is used as a layer counts as one layer of the outer model.
`get_layer` and `layers` cover the outer model only and do not search nested
models. The message lists the layers that they see.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

backbone_inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu", name="hidden")(backbone_inputs)
backbone = keras.Model(backbone_inputs, layers.Dense(8)(x), name="backbone")

inputs = keras.Input((4,))
outputs = layers.Dense(1)(backbone(inputs))
model = keras.Model(inputs, outputs)

hidden = model.get_layer("hidden")  # raises ValueError
# --8<-- [end:wrong]
