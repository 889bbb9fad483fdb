"""Let the labels begin at 0. The largest one is then the number of classes
minus 1.
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
