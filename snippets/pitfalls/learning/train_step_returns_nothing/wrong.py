"""Custom `train_step`: "Attr 'Toutput_types' of 'OptionalFromValue' Op"

`fit` raises a `ValueError` about a list of length 0, because your `train_step`
returns nothing. Update the model's metrics in it and return
`self.get_metrics_result()`.

Keras takes what `train_step` returns out of TensorFlow's graph, for the
progress bar and the history. TensorFlow wraps it in a container that must hold
at least one tensor, and `None` or an empty dictionary holds none.
"""

# --8<-- [start:wrong]
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


model = Net()
model.compile(optimizer="adam", loss="mean_squared_error")
x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
