"""The summary ends in `None`

`print(model.summary())` shows the table and below it a line `None`. Call
`model.summary()` without `print`.

`summary` prints the table itself and returns nothing. `print` then shows that
nothing, which Python writes as `None`.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
print(model.summary())
# --8<-- [end:wrong]
