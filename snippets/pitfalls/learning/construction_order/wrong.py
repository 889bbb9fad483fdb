"""Layers constructed in another order

Two models have the same layers and the same seed, and start from different
weights. Make the layers in the same order, one statement for each.

The seed fixes a sequence of random numbers, and each layer takes its share when
it is constructed. In `Dense(2)(Dense(3)(inputs))` Python evaluates the function
before its argument, so the last layer of the network is constructed first.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
one = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])

keras.utils.set_random_seed(1)
inputs = keras.Input((4,))
outputs = layers.Dense(2)(layers.Dense(3)(inputs))
two = keras.Model(inputs, outputs)

same = np.array_equal(one.get_weights()[0], two.get_weights()[0])
print("same initial weights:", same)
# --8<-- [end:wrong]
