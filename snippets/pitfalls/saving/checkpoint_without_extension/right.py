"""A `.keras` file holds the whole model; `keras.saving.load_model` loads it."""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((64, 8)), np.ones((64, 1))
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(1)]
)
model.compile(optimizer="adam", loss="mean_squared_error")

checkpoint = keras.callbacks.ModelCheckpoint(
    "right.keras", monitor="val_loss", save_best_only=True
)
model.fit(
    x, y, epochs=3, validation_split=0.25, callbacks=[checkpoint], verbose=0
)
best = keras.saving.load_model("right.keras")
print(best.output_shape)
# --8<-- [end:right]
