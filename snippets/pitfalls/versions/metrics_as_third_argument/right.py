"""Name all three arguments, and their order does not matter."""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((64, 8)), np.zeros(64)
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(3, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
