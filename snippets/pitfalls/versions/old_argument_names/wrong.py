"""`Model(input=…)`: "Unrecognized keyword arguments passed to Model"

`keras.Model(input=x, output=y)` raises `Unrecognized keyword arguments passed
to Model`. The arguments are called `inputs` and `outputs`, in the plural.

Keras recognizes a functional model by inputs and outputs that are passed by
position or as `inputs` and `outputs`. Under any other name it creates a plain
`Model`, which does not know these arguments. The singular names date from Keras
1.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

x = keras.Input((4,))
y = layers.Dense(1)(x)
model = keras.Model(input=x, output=y)  # raises ValueError
# --8<-- [end:wrong]
