"""Once you update the metrics, `loss` is the mean over all rows of the epoch. The
learning rate is zero here, so that the mean equals what `evaluate` gives. A value that
you add to the dictionary, such as `last_batch`, is that of the last batch.

If the predictions are bad as well, look for `training=True`, a separate mistake.
With `self(x)` alone, dropout is off, and batch normalization neither uses the
statistics of the batch nor updates its own, which keep their initial 0 and 1. See [a
complete `train_step`](../../guides/training-step.md#a-complete-train_step-gradienttape-and-gradient-clipping).
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1, kernel_initializer="zeros")

    def call(self, inputs, training=None):
        return self.dense(inputs)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss, sample_weight=tf.shape(x)[0])
            else:
                metric.update_state(y, y_pred)
        return {**self.get_metrics_result(), "last_batch": loss}


x, y = np.zeros((4, 2)), np.array([[1.0], [1.0], [1.0], [5.0]])
model = Net()
model.compile(optimizer=keras.optimizers.SGD(0.0), loss="mean_squared_error")
history = model.fit(x, y, batch_size=2, shuffle=False, verbose=0)
print("history: ", history.history)
print("evaluate:", model.evaluate(x, y, verbose=0))
# --8<-- [end:right]
