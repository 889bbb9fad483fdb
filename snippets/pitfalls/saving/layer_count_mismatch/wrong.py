"""load_weights from `.h5`: Layer count mismatch when loading weights from file

`load_weights` of an `.h5` file raises "Layer count mismatch when loading weights from
file. Model expected 3 layers, found 2 saved layers." The model has other layers than the
one that was saved. Pass `by_name=True` to load those that both have.

An `.h5` file is read layer by layer in order, without looking at names, so one layer more
or less would put all others in the wrong place. Only layers with weights count.
The same message comes from a whole model in `.h5` [that can't be
built](class-in-h5.md), and from a subclassed model that has not been called yet.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

old = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="first"),
        layers.Dense(8, name="second"),
    ]
)
old.save("wrong.h5")

new = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="first"),
        layers.Dense(8, name="second"),
        layers.Dense(3, name="head"),
    ]
)
new.load_weights("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
