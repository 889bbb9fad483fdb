"""`np_utils` is gone

The program stops with "module 'keras.utils' has no attribute 'np_utils'", or at
the import with "cannot import name 'np_utils'". Call
`keras.utils.to_categorical`, the function that most programs took from it.

`np_utils` was a file inside Keras, not a part of its public interface. The
inner files have moved since, and with them the other old addresses such as
`keras.layers.core` and `keras.engine`. The public names are short:
`keras.layers`, `keras.utils`, `keras.models`.
"""

# --8<-- [start:wrong]
import keras

labels = keras.utils.np_utils.to_categorical(
    [0, 2, 1], num_classes=3
)  # raises AttributeError
# --8<-- [end:wrong]
