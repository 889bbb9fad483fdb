"""Write one statement for each layer, in the order of the network. To start
from identical weights whatever the order, copy them:
`two.set_weights(one.get_weights())`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
one = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])

keras.utils.set_random_seed(1)
inputs = keras.Input((4,))
x = layers.Dense(3)(inputs)
outputs = layers.Dense(2)(x)
two = keras.Model(inputs, outputs)

same = np.array_equal(one.get_weights()[0], two.get_weights()[0])
print("same initial weights:", same)
# --8<-- [end:right]
