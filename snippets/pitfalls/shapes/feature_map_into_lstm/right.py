"""`Permute` brings the columns to the front, then `Reshape` joins height and channels
to the features of a column. `Reshape` alone would tear the columns apart. For a clip,
where each frame is an image, [wrap the CNN in `TimeDistributed`](conv2d-on-clips.md) and
let it end in `GlobalAveragePooling2D` or `Flatten`.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 128, 1)),  # a line of handwriting
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(4),
        layers.Permute((2, 1, 3)),  # width, height, channels
        layers.Reshape((32, 8 * 8)),  # steps, features
        layers.LSTM(16, return_sequences=True),
    ]
)
for layer in model.layers:
    print(layer.name, layer.output.shape)
# --8<-- [end:right]
