"""`model.get_layer("backbone").get_layer("hidden")` finds the layer. To extract
its output, build the extractor on the nested model's own input,
`backbone.input`, because its layers are not connected to the input of the outer
model.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

backbone_inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu", name="hidden")(backbone_inputs)
backbone = keras.Model(backbone_inputs, layers.Dense(8)(x), name="backbone")

inputs = keras.Input((4,))
outputs = layers.Dense(1)(backbone(inputs))
model = keras.Model(inputs, outputs)

backbone = model.get_layer("backbone")
features = keras.Model(backbone.input, backbone.get_layer("hidden").output)
print(features(np.ones((2, 4))).shape)
# --8<-- [end:right]
