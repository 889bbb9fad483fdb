"""Give the second input a `Dense` layer of its own that maps it to the width of
the first, and then call the shared layer on both. If the two inputs have
nothing in common, don't share: create one encoder for each.
"""

# --8<-- [start:right]
import keras
from keras import layers

encoder = layers.Dense(8, name="encoder")
image = keras.Input((4,))
text = keras.Input((5,))
a = encoder(image)
b = encoder(layers.Dense(4)(text))
model = keras.Model([image, text], layers.Dot(axes=1)([a, b]))
print(model.output_shape)
# --8<-- [end:right]
