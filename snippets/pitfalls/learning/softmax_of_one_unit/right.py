"""Use `sigmoid` with one unit and `binary_crossentropy`. With softmax, use one
unit per class and a categorical cross-entropy, also for two classes.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.array([[-2.0], [0.0], [2.0]]), np.array([[0], [0], [1]])
model = keras.Sequential(
    [keras.Input((1,)), layers.Dense(1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, y, verbose=0)
print("always 1:", (model.predict(x, verbose=0) == 1).all())
# --8<-- [end:right]
