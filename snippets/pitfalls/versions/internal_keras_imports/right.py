"""Import layers, models, optimizers and callbacks from `keras` only. Search
your code for `tensorflow.python` and replace every occurrence: mixing both
packages also causes other errors.
"""

# --8<-- [start:right]
import keras
from keras.layers import Dense

inputs = keras.Input((4,))
outputs = Dense(3)(inputs)
print(outputs.shape)
# --8<-- [end:right]
