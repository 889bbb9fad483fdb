"""A grid search in a few lines: train a new model for each setting, and compare them on
the validation data. Keep the score, not the model. With few rows, repeat it for several
seeds or folds, since small differences are
[noise](../../guides/data.md#small-validation-set). [Hyperparameter
tuning](../../concepts/hyperparameters.md) has a random search, too.
"""

# --8<-- [start:right]
import itertools

import keras
import numpy as np
from keras import layers

x = np.random.default_rng(1).normal(size=(1024, 4))
y = x[:, 0] * x[:, 1] > 0


def make_model(units, learning_rate):
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(units, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate)
    model.compile(optimizer, "binary_crossentropy")
    return model


scores = {}
for units, learning_rate in itertools.product([2, 32], [0.05]):
    model = make_model(units, learning_rate)
    history = model.fit(x, y, epochs=3, validation_split=0.25, verbose=0)
    scores[units, learning_rate] = min(history.history["val_loss"])

for setting, score in scores.items():
    print(setting, f"{score:.3f}")
print("best:", min(scores, key=scores.get))
# --8<-- [end:right]
