"""Use `categorical_crossentropy`; nothing has to be reshaped. Or drop `to_categorical` and train on the
class indices, which take less memory; `y.argmax(axis=-1)` turns one-hot labels
back into indices.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((6, 4))
y = keras.utils.to_categorical([0, 1, 2, 0, 1, 2])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(optimizer="adam", loss="categorical_crossentropy")
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
