"""A log for TensorBoard, written and read back."""

# --8<-- [start:fit]
from pathlib import Path

import keras
import tensorflow as tf
from keras import layers

(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:2000], y_train[:2000]
x_val, y_val = x_test[:500], y_test[:500]

keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, strides=4, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(
    x_train,
    y_train,
    epochs=3,
    validation_data=(x_val, y_val),
    callbacks=[keras.callbacks.TensorBoard("board.logs/first-run")],
    verbose=0,
)
# --8<-- [end:fit]

# --8<-- [start:files]
for file in sorted(Path("board.logs").rglob("events*")):
    print(file.parent)
# --8<-- [end:files]

# --8<-- [start:read]
(file,) = Path("board.logs/first-run/validation").iterdir()
for record in tf.data.TFRecordDataset(str(file)):
    event = tf.compat.v1.Event.FromString(record.numpy())
    for value in event.summary.value:
        number = float(tf.make_ndarray(value.tensor))
        print(f"step {event.step:3}  {value.tag:<32} {number:.4f}")
# --8<-- [end:read]
