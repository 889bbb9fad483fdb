"""Custom `train_step`: the loss is always 0

`fit` shows a loss of 0, but the weights change and `evaluate` reports another loss. Update
the loss tracker in `train_step`, and return `self.get_metrics_result()`.

`compile` gives the model a running mean with the name `loss`. If `train_step`
returns exactly the names of the model's metrics, as with
`{m.name: m.result() for m in self.metrics}`, `fit` shows what the metrics
hold and not the values that you return, and a metric that nothing updates holds
0, shown as `0.0000e+00`. With any other set of names, `fit` shows your values as they are: those of the
last batch, which are noisier than a mean over the epoch.
"""

# --8<-- [start:wrong]
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
        return {"loss": loss}


x, y = np.zeros((4, 2)), np.array([[1.0], [1.0], [1.0], [5.0]])
model = Net()
model.compile(optimizer=keras.optimizers.SGD(0.0), loss="mean_squared_error")
history = model.fit(x, y, batch_size=2, shuffle=False, verbose=0)
print("history: ", history.history)
print("evaluate:", model.evaluate(x, y, verbose=0))
# --8<-- [end:wrong]
