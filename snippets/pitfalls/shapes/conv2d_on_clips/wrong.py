"""Conv2D on video clips: "Kernel shape must have the same length as input"

A `Conv2D` layer raises "Kernel shape must have the same length as input" for clips, an
array with five axes: clips, frames, height, width, channels. To apply a CNN to each
frame, wrap it in `layers.TimeDistributed`.

`Conv2D` reads images: batch, height, width, channels. It does not know which of the
additional axes is time. `TimeDistributed` takes the second axis as time and calls the
layer for each step, always with the same weights.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((10, 32, 32, 3)),  # 10 frames
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.LSTM(16),
        layers.Dense(1, activation="sigmoid"),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
