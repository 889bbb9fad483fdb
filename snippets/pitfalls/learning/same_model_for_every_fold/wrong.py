"""Cross-validation: each fold starts from trained weights

In k-fold cross-validation with a single model, every fold continues from the
weights of the fold before, so the scores are too good, without any error. Build
a new model for every fold.

`fit` continues from the current weights, so that you can train in several
parts. `compile` resets the optimizer and the metrics but not the weights. From
the second fold on, the model has already been trained on examples that are now
used for validation.
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
