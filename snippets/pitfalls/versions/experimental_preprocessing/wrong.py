"""Layers under `layers.experimental.preprocessing`

The program stops with "module 'keras.layers' has no attribute 'experimental'".
Delete `experimental.preprocessing` from the name, and take the layer from
`layers`.

`Rescaling`, `RandomFlip`, `Normalization` and the like were new once and stood
apart until their interface was settled. They are ordinary layers now. An import
from the old place fails with "No module named".
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.experimental.preprocessing.Rescaling(1 / 255),
        layers.experimental.preprocessing.RandomFlip("horizontal"),
    ]
)  # raises AttributeError
# --8<-- [end:wrong]
