"""Another loss for the rest of the training."""

# --8<-- [start:compile]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 1)), np.ones((8, 1))
model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.1), loss="mean_squared_error")
model.train_on_batch(x, y)  # or model.fit(x, y)
before = model.get_weights()

model.compile(model.optimizer, loss="mean_absolute_error")
print("same weights:", np.array_equal(before[0], model.get_weights()[0]))
print("steps of the optimizer:", int(model.optimizer.iterations))
model.train_on_batch(x, y)
print("and then:", int(model.optimizer.iterations))
# --8<-- [end:compile]
