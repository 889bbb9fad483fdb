"""Subtract 1 from labels that start at 1, or give the last layer one more unit.
Create a new model before you train again: the weights of the old one are `nan`,
and correct labels do not repair them.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((6, 4))
y = np.array([1, 2, 3, 1, 2, 3]) - 1
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    jit_compile=True,
)
history = model.fit(x, y, verbose=0)
print("loss is a number:", np.isfinite(history.history["loss"]).all())
print("weights are nan:", np.isnan(model.get_weights()[0]).all())
# --8<-- [end:right]
