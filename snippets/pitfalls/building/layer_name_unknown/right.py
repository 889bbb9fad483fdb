"""Name every layer that you want to find again. Where you can't change the code
that built the model, get the layer by its place, `model.layers[0]` or
`model.get_layer(index=0)`, or look up its name in
`[layer.name for layer in model.layers]`. To rename a layer of a finished or loaded
model, set its name, `model.layers[0].name = "conv"`; the new name is saved with it.
"""

# --8<-- [start:right]
import keras
from keras import layers


def build():
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(8, 3, activation="relu", name="conv"),
            layers.GlobalAveragePooling2D(name="pool"),
            layers.Dense(10, activation="softmax", name="classes"),
        ]
    )


model = build()
print("first model: ", model.get_layer("conv").name)

model = build()  # as when you run the cell of a notebook again
conv = model.get_layer("conv")
print("second model:", conv.name)
print("by its place:", model.get_layer(index=0) is conv)
# --8<-- [end:right]
