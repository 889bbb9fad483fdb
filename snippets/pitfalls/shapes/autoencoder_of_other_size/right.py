"""To keep three steps, add `layers.Cropping2D(2)` at the end, which cuts 32 to 28, or pad
the images to 32 before. The convolutions between the steps, left out here, change
nothing about the size if all of them have `padding="same"`. Some tutorials have one
without it in the decoder, which takes off the pixels that are too many.
To train it, the images are also the targets, `fit(x, x)`; for a denoising autoencoder,
the noisy images are the input, `fit(x_noisy, x)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.zeros((4, 28, 28, 1))
model = keras.Sequential([keras.Input((28, 28, 1))])
for _ in range(2):
    model.add(layers.MaxPooling2D(2, padding="same"))
for _ in range(2):
    model.add(layers.UpSampling2D(2))
model.add(layers.Conv2D(1, 3, activation="sigmoid", padding="same"))
print("sizes:", [layer.output.shape[1] for layer in model.layers])
model.compile(optimizer="adam", loss="binary_crossentropy")
print("input ", x.shape[1:])
print("output", model.output_shape[1:])
# --8<-- [end:right]
