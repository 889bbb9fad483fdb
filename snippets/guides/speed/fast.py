"""Training with a tf.data pipeline and several steps in one call."""

# --8<-- [start:fast]
import keras
import tensorflow as tf
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).take(16_000)
data = data.shuffle(16_000).batch(64).prefetch(tf.data.AUTOTUNE)

keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
    steps_per_execution=10,
)
model.fit(data, shuffle=False, verbose=2)
# --8<-- [end:fast]
