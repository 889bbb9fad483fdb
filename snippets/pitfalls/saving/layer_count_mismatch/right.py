"""The layers must have the names that they have in the file. Where a shape differs as
well, add `skip_mismatch=True`. If all layers should have matched, the architecture isn't
the one that was saved: compare both summaries, and look for a head that is in one only.
With today's files, [copy by name instead](weights-by-name.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

old = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="first"),
        layers.Dense(8, name="second"),
    ]
)
old.save("right.h5")

new = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="first"),
        layers.Dense(8, name="second"),
        layers.Dense(3, name="head"),
    ]
)
new.load_weights("right.h5", by_name=True)
x = np.ones((1, 4), dtype="float32")
second = new.layers[1](new.layers[0](x))
print("same:", np.allclose(old(x), second))
# --8<-- [end:right]
