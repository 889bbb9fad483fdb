"""`adapt` computes the mean and the variance of each column of a table. The scaling is
then a part of the model: one file has the scaler and the network, and takes raw values.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

random = np.random.default_rng(1)
x_train = random.normal([40, 2000], [10, 500], size=(256, 2))  # age, income
y_train = np.ones((256, 1))

normalization = layers.Normalization()
normalization.adapt(x_train)
model = keras.Sequential([keras.Input((2,)), normalization, layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x_train, y_train, verbose=0)
model.save("right.keras")

loaded = keras.saving.load_model("right.keras")
scaled = np.array(loaded.layers[0](x_train))
print("mean:", abs(scaled.mean(axis=0)).round())
print("standard deviation:", scaled.std(axis=0).round())
# --8<-- [end:right]
