"""`get_layer`: "No such layer: conv2d"

`model.get_layer("conv2d")` raises `No such layer: conv2d`, although the model has
a `Conv2D` layer, and the same line worked before. The layer is now called
`conv2d_1`: give it a name of your own, `layers.Conv2D(8, 3, name="conv")`.

Keras makes up a name for every layer without one, and numbers the layers of
each class from the start of the program, not model by model. When you run a
cell of a notebook a second time, or build another model first, the numbering
continues. The message lists the names of the layers that the model has now. A
loaded model keeps the names that it was saved with.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


def build():
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(8, 3, activation="relu"),
            layers.GlobalAveragePooling2D(name="pool"),
            layers.Dense(10, activation="softmax", name="classes"),
        ]
    )


model = build()
print("first model: ", model.get_layer("conv2d").name)

model = build()  # as when you run the cell of a notebook again
conv = model.get_layer("conv2d")  # raises ValueError
# --8<-- [end:wrong]
