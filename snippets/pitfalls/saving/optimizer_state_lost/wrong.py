"""Training goes on from a weights file with a new optimizer

`load_weights` warns "Skipping variable loading for optimizer", and the
optimizer of the loaded model starts from nothing. Build the optimizer before
you load, or save the whole model in a `.keras` file.

The file does hold the state of the optimizer. But a new optimizer makes its
variables, such as the averages that Adam keeps for every weight, only when
training begins. Until then there is nothing to load them into. If you call
`compile` after `load_weights`, the same happens without a warning.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


def make_model():
    model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
    model.compile(optimizer="adam", loss="mean_squared_error")
    return model


model = make_model()
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)
model.save_weights("wrong.weights.h5")

resumed = make_model()
resumed.load_weights("wrong.weights.h5")  # warns UserWarning
print("steps before:", int(model.optimizer.iterations))
print("steps after: ", int(resumed.optimizer.iterations))
# --8<-- [end:wrong]
