"""Call the constructor at each place. `len(set(model.layers))` is the number of
distinct layers in a model.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8),
        layers.BatchNormalization(),
        layers.Dense(8),
        layers.BatchNormalization(),
        layers.Dense(1),
    ]
)
print("places:", len(model.layers))
print("different layers:", len(set(model.layers)))
print("weights:", len(model.weights))
# --8<-- [end:right]
