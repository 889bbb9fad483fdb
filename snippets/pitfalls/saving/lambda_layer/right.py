"""Many small calculations have a layer of their own, here `Rescaling`. The file then
holds its name and its arguments, and no code.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.full((1, 4), 255.0, dtype="float32")
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Rescaling(1 / 255),
        layers.Dense(3),
    ]
)

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
