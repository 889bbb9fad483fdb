"""The CNN ends in one vector for each frame, by pooling or `Flatten`, so that the LSTM
gets what it needs: batch, steps, features. [A program that learns from
clips](../../concepts/sequences.md#a-cnn-for-each-frame-then-an-lstm-timedistributed).
For movements within a few frames, `layers.Conv3D` convolves over time as well, and
`layers.ConvLSTM2D` is an LSTM whose state is a feature map.
"""

# --8<-- [start:right]
import keras
from keras import layers

cnn = keras.Sequential(
    [
        keras.Input((32, 32, 3)),  # one frame
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
    ]
)
model = keras.Sequential(
    [
        keras.Input((10, 32, 32, 3)),  # 10 frames
        layers.TimeDistributed(cnn),
        layers.LSTM(16),
        layers.Dense(1, activation="sigmoid"),
    ]
)
for layer in model.layers:
    print(layer.name, layer.output.shape)
# --8<-- [end:right]
