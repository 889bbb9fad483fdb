"""What comes back from an .h5 file, compiled or not."""

# --8<-- [start:not-compiled]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.save("old_format.h5")
loaded = keras.saving.load_model("old_format.h5")
print("compiled:", loaded.compiled)
# --8<-- [end:not-compiled]

# --8<-- [start:compiled]
model.compile("adam", loss="mean_squared_error", metrics=["accuracy"])
model.save("old_format.h5")
loaded = keras.saving.load_model("old_format.h5")
x = np.ones((1, 4))
print("compiled:", loaded.compiled)
print("same outputs:", np.array_equal(model(x), loaded(x)))
# --8<-- [end:compiled]
