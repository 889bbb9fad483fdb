"""Metric in a custom training loop: accuracy creeps up, as a mean over all epochs

In your own training loop, the accuracy creeps up smoothly, stays below that of `evaluate`, and
hardly ever falls. Call `reset_state()` of each metric at the beginning of every epoch.

A metric collects until it is reset. `fit` and `evaluate` reset all metrics before each pass
over the data; in a loop of your own, you do it. Without it, `result()` is computed over all
epochs so far, and the bad first ones stay in it.

The same goes for a `Mean` of the loss, and for a metric of the validation data, which is
reset before each validation.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.linspace(-1, 1, 32, dtype="float32").reshape(32, 1)
dataset = tf.data.Dataset.from_tensor_slices((x, x > 0)).batch(16)
start = keras.initializers.Constant(-1.0)
model = keras.Sequential(
    [keras.Input((1,)), layers.Dense(1, kernel_initializer=start)]
)
optimizer = keras.optimizers.SGD(2.0)
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
accuracy = keras.metrics.BinaryAccuracy(threshold=0.0)

for epoch in range(5):
    for x_batch, y_batch in dataset:
        with tf.GradientTape() as tape:
            y_pred = model(x_batch, training=True)
            loss = loss_fn(y_batch, y_pred)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        accuracy.update_state(y_batch, y_pred)
    print(f"epoch {epoch + 1}: accuracy {float(accuracy.result()):.2f}")
# --8<-- [end:wrong]
