"""The learning rate given as `lr`

An optimizer stops with "Argument(s) not recognized: {'lr': 0.01}". The argument
is called `learning_rate`.

The short name was deprecated for years and is no longer accepted. It is gone as
an attribute too: read the value from `optimizer.learning_rate`, and assign to
it to change it.
"""

# --8<-- [start:wrong]
import keras

optimizer = keras.optimizers.Adam(lr=0.01)  # raises ValueError
# --8<-- [end:wrong]
