"""Parallel Conv1D of widths 3, 4 and 5: "A `Concatenate` layer requires inputs with matching shapes"

Convolutions of different widths side by side, as in a text CNN, raise ``A `Concatenate`
layer requires inputs with matching shapes except for the concatenation axis``, with
lengths such as 48, 47 and 46. Pool each of them with `GlobalMaxPooling1D` before you
concatenate them.

Without padding, a convolution of width 3 turns 50 words into 48 positions, because the
window must fit inside, and a wider one returns fewer. `Concatenate` joins the last
axis and needs all the others to be equal. Global pooling removes the axis of the
positions: what is left is one number for each filter.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((50,))
x = layers.Embedding(1000, 16)(inputs)
branches = []
for width in (3, 4, 5):
    branch = layers.Conv1D(64, width, activation="relu")(x)
    branches.append(branch)
x = layers.Concatenate()(branches)  # raises ValueError
# --8<-- [end:wrong]
