"""`print(model.summary())` ends with `None`

`print(model.summary())` shows the table of layers and then a line `None`. Call
`model.summary()` without `print`. In a file, `print(model.summary(), file=f)` writes `None`.

`summary` prints the table itself and returns nothing, which in Python means
`None`. `print` then shows that return value.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
print(model.summary())
# --8<-- [end:wrong]
