"""Give the data the names of the inputs. The order of the keys is free."""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

image = keras.Input((4,), name="image")
text = keras.Input((3,), name="text")
x = layers.Concatenate()([image, text])
model = keras.Model([image, text], layers.Dense(1)(x))
model.compile(optimizer="adam", loss="mean_squared_error")

data = {"text": np.ones((8, 3)), "image": np.ones((8, 4))}
history = model.fit(data, np.ones((8, 1)), verbose=0)
print(list(history.history))
# --8<-- [end:right]
