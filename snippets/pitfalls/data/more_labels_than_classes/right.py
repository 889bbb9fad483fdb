"""Subtract 1, so that the labels run from 0 to the number of classes minus 1.
If the labels are right, the last `Dense` layer has too few units: it needs
`y.max() + 1`. Labels with gaps can be renumbered:
`np.unique(y, return_inverse=True)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((10, 4))
y = np.arange(1, 11) - 1
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(10, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
)
model.fit(x, y, shuffle=False, verbose=0)
print(y.max() < model.output_shape[-1])
# --8<-- [end:right]
