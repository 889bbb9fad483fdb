"""Autoencoder: "must have the same shape", 28 x 28 comes back as 32 x 32

Training a convolutional autoencoder raises ``Arguments `target` and `output` must have
the same shape``, with two image sizes that differ, such as 28 and 32. Pool only
as often as the size can be halved: 28 twice.

With `padding="same"`, pooling rounds up: 28, 14, 7, 4. `UpSampling2D` doubles: 4, 8,
16, 32. The way back only ends at the size of the input if every size on the way down
was even, and the loss compares the two images pixel by pixel.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.zeros((4, 28, 28, 1))
model = keras.Sequential([keras.Input((28, 28, 1))])
for _ in range(3):
    model.add(layers.MaxPooling2D(2, padding="same"))
for _ in range(3):
    model.add(layers.UpSampling2D(2))
model.add(layers.Conv2D(1, 3, activation="sigmoid", padding="same"))
print("sizes:", [layer.output.shape[1] for layer in model.layers])
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, x, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
