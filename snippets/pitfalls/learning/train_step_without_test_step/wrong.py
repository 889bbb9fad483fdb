"""Custom `train_step`: "No loss to compute" in `evaluate`

`fit` trains with your `train_step`, but `evaluate`, or `fit` with
`validation_data`, raises a `ValueError`: "Provide a `loss` argument in
`compile()`". Override `test_step` too.

`fit` calls `train_step` for each batch of training data. `evaluate`, and `fit`
for the validation data, call `test_step`, and the one that your class inherits
computes the loss that was given to `compile`. If you did give one, no error
is raised, but `val_loss` is then another quantity than `loss`: compare the two
only if both steps compute the same loss.
"""

# --8<-- [start:wrong]
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


x, y = np.ones((8, 4)), np.ones((8, 1))
model = Net()
model.compile(optimizer="adam")
history = model.fit(x, y, verbose=0)
print(list(history.history))

model.evaluate(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
