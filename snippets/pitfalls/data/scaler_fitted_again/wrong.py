"""New data scaled with its own mean: wrong predictions after good training

Predictions for new or test data are wrong, without an error, if the data is scaled with
its own mean and standard deviation, for example by a second `fit_transform` or `adapt`.
Keep the numbers of the training data: call `transform` only, or put a `Normalization`
layer into the model.

Scaled with their own mean, large new houses look like average ones: the model sees
numbers around zero, whatever the data. A single row has no deviation at all.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


def standardize(x):
    return (x - x.mean(axis=0)) / x.std(axis=0)


keras.utils.set_random_seed(1)
area = np.random.uniform(40, 200, size=(512, 1))
price = area / 100  # in units of 100,000

model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mean_squared_error")
model.fit(standardize(area), price, epochs=4, verbose=0)

new_area = np.array([[160.0], [200.0]])
print(model.predict(standardize(new_area), verbose=0).round(2))
# --8<-- [end:wrong]
