"""Lower `momentum`: the averages then follow the batches within a few steps. A
smaller `batch_size` and more epochs give more steps. `GroupNormalization` and
`LayerNormalization` have no moving averages.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(loc=20, size=(200, 8))
y = x.sum(axis=1) > 160
model = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16),
        layers.BatchNormalization(momentum=0.8),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
history = model.fit(
    x, y, batch_size=64, epochs=10, validation_data=(x, y), verbose=0
)
print("momentum:", model.layers[1].momentum)
loss, val_loss = history.history["loss"][-1], history.history["val_loss"][-1]
print("validation loss above twice the loss:", val_loss > 2 * loss)
# --8<-- [end:right]
