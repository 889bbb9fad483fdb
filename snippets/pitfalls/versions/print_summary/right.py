"""Remove `print`. To get the table as text, for example for a log file, pass a
function as `print_fn`; it receives what would otherwise be printed.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.summary()
# --8<-- [end:right]
