"""Dictionary of outputs: labels in a list go to the wrong outputs

Each output of a model is trained on the labels of another one, without an error
or a warning. If the outputs are a dictionary, pass the labels as a dictionary
with the same keys, not as a list.

Keras sorts the keys of a dictionary alphabetically when it turns the outputs
into a list: `area` comes before `price`, although the code has `price` first.
The first labels of your list therefore belong to `area`. Where all outputs have
the same shape and the same kind of loss, nothing shows that they are swapped.
"""

# --8<-- [start:wrong]
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
model.fit(x, [prices, areas], verbose=0)
for name, values in model.predict(x[:1], verbose=0).items():
    print(f"{name}: {values[0, 0]:.0f}")
# --8<-- [end:wrong]
