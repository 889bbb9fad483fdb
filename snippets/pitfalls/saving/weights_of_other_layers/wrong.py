"""load_weights: "A total of 1 objects could not be loaded"

`load_weights` or `load_model` raises "A total of 1 objects could not be loaded" when a
layer of the model finds no weights of its kind in the file. Build the model exactly as
it was when you saved it, or pass `skip_mismatch=True` to keep what fits.

The message gives an example: "expected 4 variables, but received 2 variables" says that
the file has a layer with two weights, such as `Dense`, where this model has one with
four, such as `BatchNormalization`. Layers without weights count as well. "received 0
variables" says that the file has nothing at all under that name.

If you changed no layer but the name of an attribute in a class,
[load it with the old name](renamed-attribute.md). If the sizes differ and not the
number of variables, the [shapes of the weights](weights-of-other-shapes.md) do.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

trained = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(3, activation="softmax"),
    ]
)
trained.save_weights("wrong.weights.h5")

model = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16, activation="relu"),
        layers.BatchNormalization(),  # was not there when it was saved
        layers.Dense(3, activation="softmax"),
    ]
)
model.load_weights("wrong.weights.h5")  # raises ValueError
# --8<-- [end:wrong]
