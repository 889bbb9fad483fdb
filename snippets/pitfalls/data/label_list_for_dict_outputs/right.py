"""Pass the labels under the keys of the outputs. The same holds for a list of
losses or of metrics: use dictionaries throughout, or lists throughout.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
price = layers.Dense(1)(inputs)
area = layers.Dense(1)(inputs)
model = keras.Model(inputs, {"price": price, "area": area})
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")

x = np.ones((8, 4))
prices, areas = np.full((8, 1), 9.0), np.full((8, 1), 2.0)
model.fit(x, {"price": prices, "area": areas}, verbose=0)
for name, values in model.predict(x[:1], verbose=0).items():
    print(f"{name}: {values[0, 0]:.0f}")
# --8<-- [end:right]
