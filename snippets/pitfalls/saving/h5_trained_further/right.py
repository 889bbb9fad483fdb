"""The new optimizer begins at step zero. If you need the state of the old one, [read it from
the file](../../concepts/keras-2-files.md#does-an-h5-file-keep-the-optimizers-state).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.save("right.h5")

x, y = np.ones((8, 4)), np.ones((8, 1))
loaded = keras.saving.load_model("right.h5", compile=False)
loaded.compile(optimizer="adam", loss="mean_squared_error")
loaded.fit(x, y, verbose=0)
print("steps:", int(loaded.optimizer.iterations))
# --8<-- [end:right]
