"""Compute the same loss in `test_step`, without gradients and with `training=False`.
Keras resets the metrics of the model before each epoch and before validation.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)
        self.tracker = keras.metrics.Mean(name="loss")

    def call(self, inputs, training=None):
        return self.dense(inputs)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = ops.mean(ops.abs(y - self(x, training=True)))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        self.tracker.update_state(loss, sample_weight=tf.shape(x)[0])
        return self.get_metrics_result()

    def test_step(self, data):
        x, y = data
        loss = ops.mean(ops.abs(y - self(x, training=False)))
        self.tracker.update_state(loss, sample_weight=tf.shape(x)[0])
        return self.get_metrics_result()


x, y = np.ones((8, 4)), np.ones((8, 1))
model = Net()
model.compile(optimizer="adam")
history = model.fit(x, y, validation_data=(x, y), verbose=0)
print(list(history.history))
# --8<-- [end:right]
