""" "`keras.optimizers.legacy` is not supported in Keras 3"

`keras.optimizers.legacy.Adam(...)` raises `` `keras.optimizers.legacy` is not
supported in Keras 3 ``. Use `keras.optimizers.Adam`, without `legacy`.

Late versions of Keras 2 had two sets of optimizers, and `legacy` contained the
older one. Keras 3 has a single set. The old names can still be imported, so the
error appears only when you create an optimizer.
"""

# --8<-- [start:wrong]
import keras

optimizer = keras.optimizers.legacy.Adam(
    learning_rate=0.01
)  # raises ImportError
# --8<-- [end:wrong]
