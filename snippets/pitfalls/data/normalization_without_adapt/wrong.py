"""A Normalization layer does nothing: the outputs are not scaled

The outputs of `layers.Normalization()` equal its inputs, without an error, until the
layer knows the mean and the variance. Call `adapt` with the training data before `fit`:
the scaling of the features is then part of the saved model, without a `StandardScaler`.

A new layer has mean zero and variance one, which change nothing. `fit` doesn't train
them: only `adapt`, or the arguments `mean=` and `variance=`, set them. They are weights
and belong to the `.keras` file, so whoever loads it passes raw values and needs no
pickled scaler. Pass only the training data to `adapt`: the validation and test data
must not influence the model.

Call `adapt` before the first `fit` or `predict`. These compile the model, and the
compiled program keeps the old mean and variance, without a warning; call `compile`
again after a late `adapt`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

random = np.random.default_rng(1)
x_train = random.normal([40, 2000], [10, 500], size=(256, 2))  # age, income
y_train = np.ones((256, 1))

normalization = layers.Normalization()
model = keras.Sequential([keras.Input((2,)), normalization, layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x_train, y_train, verbose=0)
model.save("wrong.keras")

loaded = keras.saving.load_model("wrong.keras")
scaled = np.array(loaded.layers[0](x_train))
print("mean:", abs(scaled.mean(axis=0)).round())
print("standard deviation:", scaled.std(axis=0).round())
# --8<-- [end:wrong]
