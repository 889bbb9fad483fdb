"""`keras.Model` with `input=` and `output=`

`keras.Model` stops with the `ValueError` "Unrecognized keyword arguments passed
to Model". Write `inputs=` and `outputs=`.

Keras takes a call of `keras.Model` for a functional model when it finds inputs
and outputs, by position or under these two names. Under other names it makes a
plain `Model`, which does not know the arguments.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

x = keras.Input((4,))
y = layers.Dense(1)(x)
model = keras.Model(input=x, output=y)  # raises ValueError
# --8<-- [end:wrong]
