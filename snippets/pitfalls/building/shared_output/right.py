"""Keep the tensor in a variable when you make it."""

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
