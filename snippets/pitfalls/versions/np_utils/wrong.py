""" "module 'keras.utils' has no attribute 'np_utils'"

`keras.utils.np_utils.to_categorical` raises `module 'keras.utils' has no
attribute 'np_utils'`, and an import fails with "cannot import name 'np_utils'" or
"No module named 'keras.utils.np_utils'". Use `keras.utils.to_categorical`.

`np_utils` was an internal module of Keras and has been removed. The same holds
for other internal paths in old code, such as `keras.layers.core` and
`keras.engine`. The public names are short: `keras.layers`, `keras.utils`,
`keras.models`. [Migrate code from Keras 2](../../concepts/keras-2-code.md) lists the
old paths next to today's.
"""

# --8<-- [start:wrong]
import keras

labels = keras.utils.np_utils.to_categorical(
    [0, 2, 1], num_classes=3
)  # raises AttributeError
# --8<-- [end:wrong]
