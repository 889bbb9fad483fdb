"""Print `history.history.keys()` to see the available names, and use the full
name. `metrics` must be a list, since [a plain string raises an
error](metrics-as-string.md). The same names apply to `monitor` in callbacks: `"val_accuracy"`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
y = np.zeros(8)
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(x, y, verbose=0)
print(list(history.history))
print("epochs:", len(history.history["accuracy"]))
# --8<-- [end:right]
