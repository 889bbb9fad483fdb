"""`train_step`: "'Adam' object has no attribute 'minimize'"

A custom `train_step` written for Keras 2 raises
`'Adam' object has no attribute 'minimize'`, or warns that `compiled_loss` and
`compiled_metrics` are deprecated. Compute the gradients with `tf.GradientTape`
and pass them to `optimizer.apply`.

Keras 3 supports several backends, each with its own way to compute gradients.
The optimizer therefore only applies gradients, and `minimize`, which also
computed them, has been removed. `compute_loss` replaces `compiled_loss`, and a
loop over `self.metrics` replaces `compiled_metrics`. Don't keep
`compiled_metrics` despite its warning: it also updates the mean of the loss,
with labels and predictions, so the reported loss is wrong.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


class CustomModel(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred)
        self.optimizer.minimize(loss, self.trainable_variables, tape=tape)
        self.compiled_metrics.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}


inputs = keras.Input((4,))
model = CustomModel(inputs, layers.Dense(3)(inputs))
model.compile(loss="mean_squared_error", optimizer="adam", metrics=["mae"])
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)  # raises AttributeError
# --8<-- [end:wrong]
