"""Write a custom `train_step`

`fit` calls the method `train_step` of the model for each batch, so a class that
overrides it decides what one step is. A `Sequential` and a functional model
take the same method in a subclass that needs no constructor of its own. The
metrics are running means over the epoch, as in the step of Keras. A value that
the step adds, here the norm of the gradient, is that of the last batch.
`evaluate` and the validation in `fit` call `test_step`, which you override in
the same way.
"""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.ones((8, 4), dtype="float32")
y = np.zeros((8, 1), dtype="float32")


class NormStep:
    """A training step that also reports the norm of the gradient."""

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        gradients = tape.gradient(loss, self.trainable_weights)
        self.optimizer.apply(gradients, self.trainable_weights)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss, sample_weight=tf.shape(x)[0])
            else:
                metric.update_state(y, y_pred)
        norm = tf.linalg.global_norm(gradients)
        return {**self.get_metrics_result(), "gradient": norm}


# --8<-- [end:imports]
# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
ours = "gradient" in history.history
assert ours, "fit runs the step of Keras"  # raises AssertionError
# --8<-- [end:sequential]


# --8<-- [start:sequential-when]
# only with `train_step` overridden in a subclass
class NormSequential(NormStep, keras.Sequential):
    pass


model = NormSequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
assert "gradient" in history.history, "fit does not call it"
print(sorted(history.history))
# --8<-- [end:sequential-when]


# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(1)(inputs))
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
ours = "gradient" in history.history
assert ours, "fit runs the step of Keras"  # raises AssertionError
# --8<-- [end:functional]


# --8<-- [start:functional-when]
# only with `train_step` overridden in a subclass
class NormModel(NormStep, keras.Model):
    pass


inputs = keras.Input((4,))
model = NormModel(inputs, layers.Dense(1)(inputs))
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
assert "gradient" in history.history, "fit does not call it"
print(sorted(history.history))
# --8<-- [end:functional-when]


# --8<-- [start:subclassing]
class Net(NormStep, keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
assert "gradient" in history.history, "fit does not call it"
print(sorted(history.history))
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(NormStep, keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(1)(inputs), **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
assert "gradient" in history.history, "fit does not call it"
print(sorted(history.history))
# --8<-- [end:functional-subclass]
