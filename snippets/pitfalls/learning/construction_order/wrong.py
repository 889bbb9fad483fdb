"""Same seed, different initial weights

Two models with the same layers and the same random seed start from different
initial weights, so their results cannot be compared. Create the layers in the
same order, with one statement per layer.

`set_random_seed` fixes a sequence of random numbers, and each layer draws its
share of them. In the nested expression `Dense(2)(Dense(3)(inputs))`, Python
evaluates the outer constructor first, so the last layer of the network is
created before the one that feeds it. The order of creation matters for initial
weights; `set_weights` and `get_weights` follow [the order of
assignment](../saving/weight-order.md).
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
