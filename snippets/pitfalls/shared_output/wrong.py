"""The output of a layer that is used twice: the first one."""

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
