"""One layer object at two places of a `Sequential`

The list has two places for batch normalization, but the model has one: both
places use the same weights and the same moving statistics. Construct a layer
for each place.

A layer is an object with weights, not a recipe for one. `Sequential` takes the
object at both places without a warning. Its weights are then trained for both
places at once, and batch normalization mixes the statistics of both.
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
