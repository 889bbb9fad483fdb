"""A model that predicts several numbers at once."""

# --8<-- [start:quantities]
import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(2),  # latitude and longitude
    ]
)
model.compile(optimizer="adam", loss="mean_squared_error")
predictions = model(np.ones((3, 4)))
print(predictions.shape)

mse = keras.losses.MeanSquaredError()
each = np.mean(np.square(predictions - np.ones((3, 2))), axis=0)
print(np.isclose(mse(np.ones((3, 2)), predictions), each.mean()))
# --8<-- [end:quantities]
