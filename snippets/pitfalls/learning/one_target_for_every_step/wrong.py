"""LSTM returns a prediction for each time step, though there is one target

The model trains without an error, but `predict` returns `(samples, steps, 1)` where
`(samples, 1)` was wanted, and learns badly. The last LSTM has `return_sequences=True`.
Leave it out there.

With `return_sequences=True`, the LSTM returns a vector for each time step, and `Dense`
makes a prediction of each. `mean_squared_error` broadcasts targets of shape
`(samples, 1)` against `(samples, steps, 1)`: every step is compared with the one target
of its sequence, even the first, which has seen a single row, and the loss is the mean
over all steps.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(8, 24, 2))
y = x.sum(axis=(1, 2))[:, np.newaxis]  # one target for each sequence

model = keras.Sequential(
    [
        keras.Input((24, 2)),
        layers.LSTM(8, return_sequences=True),
        layers.Dense(1),
    ]
)
model.compile(optimizer="adam", loss="mean_squared_error")
loss = model.evaluate(x, y, verbose=0)

predictions = model.predict(x, verbose=0)
print("targets:    ", y.shape)
print("predictions:", predictions.shape)
of_every_step = np.mean((y[:, np.newaxis] - predictions) ** 2)
print("loss is that of every step:", np.allclose(loss, of_every_step))
# --8<-- [end:wrong]
