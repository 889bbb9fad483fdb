"""Build the model with the Functional API: keep each intermediate tensor in a
variable and call `Add` on a list of them. A `Sequential` model can still serve
as one branch of such a model.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(4, activation="relu")(inputs)
x = layers.Add()([inputs, x])
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
print([layer.name for layer in model.layers])
# --8<-- [end:right]
