"""Remove `print`. To get the table as text, for example for a text file, pass a
function as `print_fn`; it receives what would otherwise be printed:
`model.summary(print_fn=lambda text, **_: print(text, file=f))`. Open the file with
`encoding="utf-8"`. `expand_nested=True` lists the layers of nested models, and
`show_trainable=True` which layers are frozen.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.summary()
# --8<-- [end:right]
