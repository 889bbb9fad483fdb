"""Compute the loss with `self.compute_loss`, the gradients with the tape, and
apply them with `self.optimizer.apply`. Then update the metrics in a loop. The
mean of the loss is one of them and receives the loss, while the others receive
labels and predictions. What `get_metrics_result` returns are running means over
the epoch, not values of the last batch.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


class CustomModel(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss, sample_weight=tf.shape(x)[0])
            else:
                metric.update_state(y, y_pred)
        return self.get_metrics_result()


inputs = keras.Input((4,))
model = CustomModel(inputs, layers.Dense(3)(inputs))
model.compile(loss="mean_squared_error", optimizer="adam", metrics=["mae"])
history = model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)
print(sorted(history.history))
# --8<-- [end:right]
