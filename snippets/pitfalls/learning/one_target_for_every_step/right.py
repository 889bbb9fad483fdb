"""Leave `return_sequences=True` out of the last LSTM, and only there: an LSTM that is
followed by another one needs it. Then train again. Of a model that was trained the wrong
way, only `predictions[:, -1]` has seen the whole sequence.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(8, 24, 2))
y = x.sum(axis=(1, 2))[:, np.newaxis]  # one target for each sequence

model = keras.Sequential(
    [
        keras.Input((24, 2)),
        layers.LSTM(8),
        layers.Dense(1),
    ]
)
model.compile(optimizer="adam", loss="mean_squared_error")
loss = model.evaluate(x, y, verbose=0)

predictions = model.predict(x, verbose=0)
print("targets:    ", y.shape)
print("predictions:", predictions.shape)
print("loss by hand:", np.allclose(loss, np.mean((y - predictions) ** 2)))
# --8<-- [end:right]
