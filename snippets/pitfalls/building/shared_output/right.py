"""Assign the result of the call to a variable, here `pooled`, and use it as the
output of the extractor. For layers without weights, such as pooling, you can
also create a separate layer for each call.
"""

# --8<-- [start:right]
import keras
from keras import layers

pool = layers.MaxPooling2D(2, name="pool")
inputs = keras.Input((32, 32, 3))
pooled = pool(pool(inputs))
outputs = layers.Flatten()(pooled)
model = keras.Model(inputs, outputs)

features = keras.Model(inputs, pooled)
print(features.output_shape)
# --8<-- [end:right]
