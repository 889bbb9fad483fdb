"""Pass the targets: `fit(x, y)`. An autoencoder is trained with `fit(x, x)`. A
dataset must yield pairs of inputs and targets: `dataset.map(lambda x: (x, x))`. A
`Rescaling` in the model doesn't reach the targets: scale them there as well. If your loss needs no targets at
all, add it with `add_loss` in a layer and call `compile` without `loss`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
autoencoder = keras.Sequential(
    [keras.Input((4,)), layers.Dense(2), layers.Dense(4)]
)
autoencoder.compile(optimizer="adam", loss="mean_squared_error")
history = autoencoder.fit(x, x, verbose=0)
print(list(history.history))
# --8<-- [end:right]
