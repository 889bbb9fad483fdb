"""Write a function that builds and compiles the model, and call it inside the
loop. Loops over hyperparameters need the same. To restart from the same initial
weights, save `model.get_weights()` once and call `set_weights` at the start of
each fold, after compiling.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


def make_model():
    model = keras.Sequential(
        [keras.Input((1,)), layers.Dense(1, kernel_initializer="zeros")]
    )
    model.compile(optimizer="sgd", loss="mean_squared_error")
    return model


x, y = np.ones((8, 1)), np.ones((8, 1))
for fold in range(2):
    model = make_model()
    print(f"fold {fold} begins with", model.get_weights()[0].round(2))
    model.fit(x, y, verbose=0)
# --8<-- [end:right]
