"""Take all parts of a model from one package."""

# --8<-- [start:right]
import keras
from keras.layers import Dense

inputs = keras.Input((4,))
outputs = Dense(3)(inputs)
print(outputs.shape)
# --8<-- [end:right]
