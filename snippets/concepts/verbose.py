"""What fit prints with each value of verbose."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x, y = np.ones((64, 4)), np.ones((64, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="sgd", loss="mean_squared_error")
# --8<-- [end:model]

# --8<-- [start:two]
history = model.fit(x, y, epochs=2, verbose=2)
# --8<-- [end:two]

# --8<-- [start:zero]
history = model.fit(x, y, epochs=2, verbose=0)
print("loss of each epoch:", [f"{one:.3f}" for one in history.history["loss"]])
# --8<-- [end:zero]
