"""An optimizer from `keras.optimizers.legacy`

Making such an optimizer stops with "`keras.optimizers.legacy` is not supported in
Keras 3". Delete `legacy` from the name.

Late versions of Keras 2 kept two sets of optimizers, and `legacy` held the older
one. Keras 3 has a single set. The old names can still be imported, so the error
comes only when you call one.
"""

# --8<-- [start:wrong]
import keras

optimizer = keras.optimizers.legacy.Adam(
    learning_rate=0.01
)  # raises ImportError
# --8<-- [end:wrong]
