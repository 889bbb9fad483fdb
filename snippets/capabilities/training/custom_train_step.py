"""Write a custom `train_step`

`fit` calls the method `train_step` of the model for each batch, so a class that
overrides it decides what one step is. All ways take the same method. For a
plain graph, give `inputs` and `outputs` to a class that has no constructor of
its own.
"""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.ones((8, 4), dtype="float32")
y = np.zeros((8, 1), dtype="float32")


class NormStep:
    """A training step that also reports how long the gradient is."""

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_weights)
        self.optimizer.apply(gradients, self.trainable_weights)
        return {"loss": loss, "gradient": tf.linalg.global_norm(gradients)}


# --8<-- [end:imports]
# --8<-- [start:sequential]
class NormSequential(NormStep, keras.Sequential):
    pass


model = NormSequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
assert "gradient" in history.history, "fit does not call it"
print(list(history.history))
# --8<-- [end:sequential]


# --8<-- [start:functional]
class NormModel(NormStep, keras.Model):
    pass


inputs = keras.Input((4,))
model = NormModel(inputs, layers.Dense(1)(inputs))
model.compile(optimizer="sgd", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
assert "gradient" in history.history, "fit does not call it"
print(list(history.history))
# --8<-- [end:functional]


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
print(list(history.history))
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
print(list(history.history))
# --8<-- [end:functional-subclass]
