"""Binary cross-entropy is negative: labels 1 and 2 instead of 0 and 1

If `binary_crossentropy` falls below zero and keeps falling, the labels are not 0 and 1.
Here they are 1 and 2. Subtract 1, so that they are 0 and 1.

For labels between 0 and 1, binary cross-entropy cannot be negative. A label of 2 is
outside that range: the closer a prediction gets to one, the lower the loss, without
end. The model learns to predict one for every row, and accuracy stands still. Lower is
not better here, and Keras raises no error.

Labels of -1 and 1 have the same effect: use `y = (y + 1) / 2`. With three or more classes,
number them from 0 and use a [softmax](../../concepts/classes-and-outputs.md) instead.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.default_rng(1).normal(size=(200, 4))
y = np.where(x[:, 0] > 0, 2, 1)  # 1 is healthy, 2 is ill
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
# --8<-- [end:wrong]
