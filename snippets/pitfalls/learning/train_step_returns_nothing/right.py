"""Update every metric with the batch and return all their results. They are running
means over the epoch: `loss` weights each batch by its number of rows, as Keras's own
step does. If you return `{"loss": loss}` instead, `fit` still shows the metric of that
name, and since nothing has updated it, you see [a loss of 0](loss-of-train-step.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

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
        return self.get_metrics_result()


model = Net()
model.compile(optimizer="adam", loss="mean_squared_error", metrics=["mae"])
x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, y, verbose=0)
print(sorted(history.history))
print("loss is above zero:", history.history["loss"][0] > 0)
# --8<-- [end:right]
