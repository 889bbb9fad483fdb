"""The `.output` of a layer that is used twice

The second pooling leaves 8 by 8 pixels. Asked for its output, the layer returns
16 by 16. Keep the tensor that you want in a variable.

A layer that is called twice has two outputs, and `.output` is the first of
them. Keras raises no error, because for a layer with one call it is the right
one.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

pool = layers.MaxPooling2D(2, name="pool")
inputs = keras.Input((32, 32, 3))
outputs = layers.Flatten()(pool(pool(inputs)))
model = keras.Model(inputs, outputs)

features = keras.Model(inputs, model.get_layer("pool").output)
print(features.output_shape)
# --8<-- [end:wrong]
