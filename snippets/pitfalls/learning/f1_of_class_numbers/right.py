"""One-hot labels, and the loss that goes with them. `average="macro"` gives one
number for all classes. `Precision` and `Recall` count all classes together; with
`class_id=2` they look at one class.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.random.normal(size=(32, 4)), np.arange(32) % 3
y = keras.utils.to_categorical(y)
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(
    loss="categorical_crossentropy",
    metrics=[
        keras.metrics.F1Score(average="macro"),
        keras.metrics.Precision(class_id=2),
    ],
)
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
