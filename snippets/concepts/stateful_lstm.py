"""A stateful LSTM keeps its state from one call to the next, until it is reset."""

# --8<-- [start:stateful]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input(batch_shape=(1, None, 4)),  # one recording, any length
        layers.LSTM(16, stateful=True, name="memory"),
        layers.Dense(1),
    ]
)
recording = np.random.normal(size=(1, 12, 4))
whole = model.predict(recording, verbose=0)

model.get_layer("memory").reset_state()
model.predict(recording[:, :8], verbose=0)
rest = model.predict(recording[:, 8:], verbose=0)
print("in two parts:", np.allclose(rest, whole, atol=1e-6))

again = model.predict(recording, verbose=0)
print("without a reset:", np.allclose(again, whole, atol=1e-6))

model.get_layer("memory").reset_state()
again = model.predict(recording, verbose=0)
print("after a reset:", np.allclose(again, whole, atol=1e-6))
# --8<-- [end:stateful]
