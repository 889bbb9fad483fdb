"""One model for all folds of a cross-validation

Each fold begins with the weights that the fold before has learned, and no error
says so. Make a new model for every fold.

`fit` goes on from the weights that the model has, so that you can train in
several parts. `compile` gives a new optimizer and leaves the weights alone.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 1)), np.ones((8, 1))
model = keras.Sequential(
    [keras.Input((1,)), layers.Dense(1, kernel_initializer="zeros")]
)
for fold in range(2):
    model.compile(optimizer="sgd", loss="mean_squared_error")
    print(f"fold {fold} begins with", model.get_weights()[0].round(2))
    model.fit(x, y, verbose=0)
# --8<-- [end:wrong]
