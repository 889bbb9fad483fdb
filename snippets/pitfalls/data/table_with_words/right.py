"""Replace each word by a number, then convert the array. If all values are numbers
already, `astype("float32")` is all it takes.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

passengers = np.array(  # age, fare and sex, like table.to_numpy() in pandas
    [
        [22.0, 7.25, "male"],
        [38.0, 71.28, "female"],
        [26.0, 7.92, "female"],
        [35.0, 8.05, "male"],
    ],
    dtype=object,
)
survived = np.array([0, 1, 1, 0])

passengers[:, 2] = passengers[:, 2] == "female"
x = passengers.astype("float32")
print(x)

model = keras.Sequential(
    [
        keras.Input((3,)),
        layers.Dense(8, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
history = model.fit(x, survived, verbose=0)
print(list(history.history))
# --8<-- [end:right]
