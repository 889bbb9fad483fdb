"""Compile the model, build the optimizer with
`optimizer.build(model.trainable_variables)`, and then load. A `.keras` file
restores architecture, weights and optimizer state in one step with
`load_model`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


def make_model():
    model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
    model.compile(optimizer="adam", loss="mean_squared_error")
    return model


model = make_model()
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)
model.save_weights("right.weights.h5")

resumed = make_model()
resumed.optimizer.build(resumed.trainable_variables)
resumed.load_weights("right.weights.h5")
print("steps before:", int(model.optimizer.iterations))
print("steps after: ", int(resumed.optimizer.iterations))
# --8<-- [end:right]
