""" "module 'keras.layers' has no attribute 'experimental'"

`layers.experimental.preprocessing.Rescaling` and similar code raise `module
'keras.layers' has no attribute 'experimental'`; an import fails with "No module
named". Delete `experimental.preprocessing`: the layer is now
`layers.Rescaling`.

The preprocessing layers (`Rescaling`, `Resizing`, `RandomFlip`, `Normalization`
and others) were experimental in early versions of TensorFlow 2. They are
ordinary layers now, and the old location has been removed.
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
