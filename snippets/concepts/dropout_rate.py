"""What the number in Dropout means, and how the other values are scaled."""

# --8<-- [start:rate]
import numpy as np
from keras import layers

keep_prob = 0.8  # in the old program
dropout = layers.Dropout(1 - keep_prob, seed=3)

ones = np.ones((1, 10), dtype="float32")
print("in training:", np.array(dropout(ones, training=True)[0]))
print("in predict: ", np.array(dropout(ones, training=False)[0]))
print("1 / (1 - rate):", 1 / (1 - dropout.rate))
# --8<-- [end:rate]
