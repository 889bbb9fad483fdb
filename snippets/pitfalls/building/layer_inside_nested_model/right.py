"""`model.get_layer("body").get_layer("hidden")` finds the layer. To extract its
output, build the extractor on the nested model's own input, `body.input`,
because its layers are not connected to the input of the outer model.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

body_inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu", name="hidden")(body_inputs)
body = keras.Model(body_inputs, layers.Dense(8)(x), name="body")

inputs = keras.Input((4,))
outputs = layers.Dense(1)(body(inputs))
model = keras.Model(inputs, outputs)

body = model.get_layer("body")
features = keras.Model(body.input, body.get_layer("hidden").output)
print(features(np.ones((2, 4))).shape)
# --8<-- [end:right]
