"""Save as `.keras`, which restores the loss and the optimizer as well. Load an
existing `.h5` file with `compile=False`. You can then predict at once; to
evaluate or to continue training, call `compile` first. The optimizer that is
stored in an `.h5` file is of no use, because after loading it is not connected
to the weights of the model.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss="mse")
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("loss:", reloaded.loss)
# --8<-- [end:right]
