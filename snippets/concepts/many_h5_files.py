"""Convert .h5 files in a loop, and take the optimizer's state along."""

# --8<-- [start:files]
from pathlib import Path

import h5py
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.train_on_batch(x, y)
model.save("many_h5_files.h5")
# --8<-- [end:files]

# --8<-- [start:loop]
for path in Path(".").glob("*.h5"):
    model = keras.saving.load_model(path, compile=False)
    model.save(path.with_suffix(".keras"))
# --8<-- [end:loop]

# --8<-- [start:loaded]
model = keras.saving.load_model("many_h5_files.h5")
print([variable.name for variable in model.optimizer.variables])
# --8<-- [end:loaded]

# --8<-- [start:state]
with h5py.File("many_h5_files.h5") as file:
    group = file["optimizer_weights"]
    names = list(group.attrs["weight_names"])
    state = [group[name][()] for name in names]
print(names[:3])

model.compile(optimizer="adam", loss="mean_squared_error")
model.optimizer.build(model.trainable_variables)
model.optimizer.set_weights(state)
print("steps:", int(model.optimizer.iterations))
# --8<-- [end:state]
