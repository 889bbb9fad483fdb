"""Remove `print`. To get the table as text, for example in a text file, pass a
function as `print_fn`; it receives what would otherwise be printed. `show_trainable=True`
shows which layers are frozen, and `expand_nested=True` lists the layers of nested models.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.summary()

model.trainable = False
with open("right.txt", "w", encoding="utf-8") as f:
    model.summary(
        show_trainable=True,
        expand_nested=True,
        print_fn=lambda text, **_: print(text, file=f),
    )
with open("right.txt", encoding="utf-8") as f:
    print(f.read())
# --8<-- [end:right]
