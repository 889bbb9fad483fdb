"""A layer listed twice in a `Sequential` shares its weights

When the same layer object, such as one `BatchNormalization`, appears in two
places in a `Sequential` model, both places share its weights and moving
statistics, without a warning. Create a new layer for each place.

A layer is an object with weights, not a template. Both places use and train the
same weights, and batch normalization mixes the statistics of two different
feature maps. Layers without weights, such as `Flatten` or `MaxPooling2D`, can
be reused without harm.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

norm = layers.BatchNormalization()
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8),
        norm,
        layers.Dense(8),
        norm,
        layers.Dense(1),
    ]
)
print("places:", len(model.layers))
print("different layers:", len(set(model.layers)))
print("weights:", len(model.weights))
# --8<-- [end:wrong]
