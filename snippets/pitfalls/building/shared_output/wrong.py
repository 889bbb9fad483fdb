"""`layer.output` of a shared layer returns its first output

A layer that is called twice returns its first output from `.output`, so a
feature extractor built from it has the wrong shape or the wrong values, without
an error. Keep the tensor you need in a variable when you define the model.

Each call of a layer produces an output of its own, and `.output` refers to the
first one. For a layer that is called once, this is the only one. Here the
second pooling reduces the image to 8 by 8 pixels, but the extractor returns 16
by 16.
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
