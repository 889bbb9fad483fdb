"""A CNN for each frame of a clip, then an LSTM."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers


def make_clips(count, frames=6, size=12):
    clips = np.zeros((count, frames, size, size, 1), dtype="float32")
    labels = np.random.randint(2, size=count)
    for clip, label in zip(clips, labels):
        row, column = np.random.randint(size, size=2)
        for frame in clip:
            frame[row - 1 : row + 1, column] = 1
            column = (column + (1 if label else -1)) % size
    return clips, labels


keras.utils.set_random_seed(1)
x_train, y_train = make_clips(500)
x_test, y_test = make_clips(100)
print(x_train.shape)
# --8<-- [end:data]

# --8<-- [start:model]
cnn = keras.Sequential(
    [
        keras.Input((12, 12, 1)),  # one frame
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(3),
        layers.Flatten(),  # one vector for each frame
    ]
)
inputs = keras.Input((None, 12, 12, 1))  # any number of frames
frames = layers.TimeDistributed(cnn)(inputs)
x = layers.LSTM(16)(frames)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
print(frames.shape)
# --8<-- [end:model]

# --8<-- [start:fit]
model.compile(
    optimizer=keras.optimizers.Adam(0.02),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, batch_size=50, epochs=5, verbose=0)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy: {accuracy:.2f}")
# --8<-- [end:fit]

# --8<-- [start:shared]
distributed = model.layers[1]
print(distributed.count_params(), "parameters;", cnn.count_params(), "alone")
fourth = distributed(x_test)[:, 3]
print("equal:", np.allclose(fourth, cnn(x_test[:, 3]), atol=1e-6))
# --8<-- [end:shared]
