"""The derivative of the output with respect to the inputs, on TensorFlow."""

# --8<-- [start:model]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
x_train = np.random.normal(size=(1000, 5)).astype("float32")
y_train = 2 * x_train[:, 0] + x_train[:, 3] ** 2  # the others don't matter

model = keras.Sequential(
    [
        keras.Input((5,)),
        layers.Dense(32, activation="tanh"),
        layers.Dense(1),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")
model.fit(x_train, y_train, epochs=10, verbose=0)
# --8<-- [end:model]

# --8<-- [start:gradient]
x = tf.constant(x_train[:500])
with tf.GradientTape() as tape:
    tape.watch(x)
    y_pred = model(x, training=False)
gradients = tape.gradient(y_pred, x)

print("gradients:", gradients.shape)
print("importance:", np.abs(gradients).mean(axis=0).round(1))
# --8<-- [end:gradient]

# --8<-- [start:mean]
print("plain mean:", np.mean(gradients, axis=0).round(1))
# --8<-- [end:mean]

# --8<-- [start:none]
with tf.GradientTape() as tape:
    y_pred = model(x, training=False)
print("without watch:", tape.gradient(y_pred, x))
# --8<-- [end:none]

# --8<-- [start:several]
classifier = keras.Sequential([keras.Input((5,)), layers.Dense(3)])
with tf.GradientTape() as tape:
    tape.watch(x)
    scores = classifier(x, training=False)
    best = tf.reduce_max(scores, axis=-1)  # or one class: scores[:, 2]
print("of the best score:", tape.gradient(best, x).shape)

with tf.GradientTape() as tape:
    tape.watch(x)
    scores = classifier(x, training=False)
print("of every score:", tape.batch_jacobian(scores, x).shape)
# --8<-- [end:several]
