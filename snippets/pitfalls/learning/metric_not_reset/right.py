"""The line stands inside the loop over the epochs and before the loop over the batches. Now each line
is about one epoch. A metric object holds one collection: use one for training and another
for validation. Before Keras 3, the method was called
[`reset_states`](../versions/reset-states.md).
"""

# --8<-- [start:right]
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
    accuracy.reset_state()
    for x_batch, y_batch in dataset:
        with tf.GradientTape() as tape:
            y_pred = model(x_batch, training=True)
            loss = loss_fn(y_batch, y_pred)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        accuracy.update_state(y_batch, y_pred)
    print(f"epoch {epoch + 1}: accuracy {float(accuracy.result()):.2f}")
# --8<-- [end:right]
