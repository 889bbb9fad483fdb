"""Install the package into the environment that runs the training. `CSVLogger`, used
here, needs no package and writes the same numbers into a table.
"""

# --8<-- [start:right]
from pathlib import Path

import keras
import numpy as np
from keras import layers

x, y = np.ones((64, 8)), np.ones((64, 1))
model = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
log = keras.callbacks.CSVLogger("right.losses.csv")
model.fit(x, y, epochs=2, callbacks=[log], verbose=0)
header, *rows = Path("right.losses.csv").read_text().splitlines()
print(header, "in", len(rows), "epochs")
# --8<-- [end:right]
