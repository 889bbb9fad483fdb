"""A `train_step` written for Keras 2

`fit` stops with "'Adam' object has no attribute 'minimize'", or warns that
`model.compiled_loss()` and `model.compiled_metrics()` are deprecated. Compute
the gradients with a tape and pass them to `optimizer.apply`.

Keras 3 runs on several backends, and each has its own way to compute gradients.
So the optimizer only applies gradients that you bring, and `minimize`, which
did both, is gone. `compute_loss` takes the place of `compiled_loss`, and a loop
over `self.metrics` that of `compiled_metrics`.
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
