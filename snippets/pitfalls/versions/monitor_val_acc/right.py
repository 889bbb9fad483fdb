"""With the name that `fit` reports, Keras knows that higher is better, so `mode` is not
needed.
"""

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
stop = keras.callbacks.EarlyStopping(monitor="val_accuracy", patience=2)
history = model.fit(
    x, y, epochs=20, validation_split=0.25, callbacks=[stop], verbose=0
)
print(list(history.history))
# --8<-- [end:right]
