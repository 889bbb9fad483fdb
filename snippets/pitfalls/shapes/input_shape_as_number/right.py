"""Write `keras.Input(shape=(784,))`, or `keras.Input((784,))` for short. The
shape describes one example; Keras adds the batch dimension.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input(shape=(784,))
outputs = layers.Dense(10)(inputs)
model = keras.Model(inputs, outputs)
print(model.input_shape)
# --8<-- [end:right]
