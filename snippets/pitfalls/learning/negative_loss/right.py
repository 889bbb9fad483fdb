"""Print `np.unique(y)` before you train: for one sigmoid unit, it must say 0 and 1. A
prediction above one half then stands for the class that became 1.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.default_rng(1).normal(size=(200, 4))
y = np.where(x[:, 0] > 0, 2, 1) - 1  # 0 is healthy, 1 is ill
print("labels:", np.unique(y))
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.05),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(x, y, epochs=5, verbose=0).history
for loss, accuracy in zip(history["loss"], history["accuracy"]):
    print(f"loss: {loss:.2f}, accuracy: {accuracy:.2f}")
# --8<-- [end:right]
