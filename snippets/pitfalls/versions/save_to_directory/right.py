"""A `.keras` file contains the configuration, the weights and, if the model is
compiled, the optimizer state. Load it with `keras.saving.load_model`. In the
callback `ModelCheckpoint`, the file name needs the same extension.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")

x = np.ones((1, 4), dtype="float32")
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
