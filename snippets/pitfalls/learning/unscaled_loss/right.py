"""`scale_loss` returns the loss as it is for an optimizer without a scale, so the line
can always stay. Report the loss itself, not the scaled one. The policy belongs to the
model here; usually it is set once, with
`keras.config.set_dtype_policy("mixed_float16")`.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(
            1, kernel_initializer="zeros", dtype=self.dtype_policy
        )

    def call(self, inputs, training=None):
        return self.dense(inputs)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
            scaled = self.optimizer.scale_loss(loss)
        gradients = tape.gradient(scaled, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return self.get_metrics_result()


x, y = np.ones((32, 4)), np.ones((32, 1))
model = Net(dtype="mixed_float16")
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mean_squared_error")
print("optimizer:", type(model.optimizer).__name__)
history = model.fit(x, y, batch_size=4, epochs=3, verbose=0)
print("loss:", [round(loss, 3) for loss in history.history["loss"]])
# --8<-- [end:right]
