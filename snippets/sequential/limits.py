"""What a Sequential model cannot express."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:branch]
try:
    keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(16, 3, padding="same"),
            layers.Add(),  # add what? A list has no second input to offer.
        ]
    )
except ValueError as error:
    print(error)
# --8<-- [end:branch]
