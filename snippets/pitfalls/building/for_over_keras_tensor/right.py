"""`axis=1` gives one tensor for each time step."""

# --8<-- [start:right]
import keras
from keras import layers, ops

dense = layers.Dense(2)
inputs = keras.Input((3, 4))
steps = [dense(step) for step in ops.unstack(inputs, axis=1)]
outputs = layers.Concatenate()(steps)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
