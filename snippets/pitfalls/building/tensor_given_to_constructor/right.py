"""Create the layer with its options, and call it on the tensor:
`layers.Dense(8)(inputs)`. Pass options after the first by name, such as
`activation="relu"`.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((4,))
outputs = layers.Dense(8)(inputs)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
