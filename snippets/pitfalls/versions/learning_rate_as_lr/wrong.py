"""Optimizer: "Argument(s) not recognized: {'lr': …}"

`Adam(lr=0.01)`, or another optimizer with `lr`, raises
`Argument(s) not recognized: {'lr': 0.01}`. The argument is now called
`learning_rate`.

The short name was deprecated in Keras 2 and is no longer accepted. The
attribute has gone as well. Watch out for `optimizer.lr = 0.01` in old code: it
raises no error, because Python creates a new attribute, but it does not change
the learning rate.
"""

# --8<-- [start:wrong]
import keras

optimizer = keras.optimizers.Adam(lr=0.01)  # raises ValueError
# --8<-- [end:wrong]
