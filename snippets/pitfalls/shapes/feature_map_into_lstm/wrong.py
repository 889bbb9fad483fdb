"""LSTM after Conv2D: "expected ndim=3, found ndim=4"

An `LSTM` after a `Conv2D` or pooling layer raises "expected ndim=3, found ndim=4". The feature map of one image is not a sequence. For
clips, end the CNN of each frame in a vector; to read one image column by column, make
the columns the steps.

A recurrent layer expects batch, steps and features. A feature map has batch, height,
width and channels, and Keras cannot know which of its axes are the steps.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 128, 1)),  # a line of handwriting
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(4),
        layers.LSTM(16, return_sequences=True),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
