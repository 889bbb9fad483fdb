"""The layer has the mean and the deviation of the training data, in `predict` as in
`fit`, and in the saved file. With scikit-learn: `scaler.fit(x_train)` once, then
`scaler.transform` for all data.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
area = np.random.uniform(40, 200, size=(512, 1))
price = area / 100  # in units of 100,000

normalization = layers.Normalization()
normalization.adapt(area)
model = keras.Sequential([keras.Input((1,)), normalization, layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mean_squared_error")
model.fit(area, price, epochs=4, verbose=0)

new_area = np.array([[160.0], [200.0]])
print(model.predict(new_area, verbose=0).round(2))
# --8<-- [end:right]
