"""Both names are plural, also for one tensor."""

# --8<-- [start:right]
import keras
from keras import layers

x = keras.Input((4,))
y = layers.Dense(1)(x)
model = keras.Model(inputs=x, outputs=y)
print(model.output_shape)
# --8<-- [end:right]
