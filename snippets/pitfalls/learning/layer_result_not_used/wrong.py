"""Warning "Gradients do not exist for variables": a layer that is not trained

The warning `Gradients do not exist for variables […] when minimizing the loss` names
weights that the loss does not depend on. They are never trained: this is not cosmetic.
Look in `call` for the layer whose result is not used.

A weight learns by the gradient of the loss. Where no way leads from the weight to the
loss, there is none, so the layer keeps its random initial weights, while the others
learn and the loss falls. Here, the second layer gets the inputs again instead of the
result of the first. Other causes are an output of the model without a loss, and a step
without a gradient on the way, such as `argmax`, `round`, a cast to integers or
`stop_gradient`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.first = layers.Dense(8, activation="relu", name="first")
        self.second = layers.Dense(8, activation="relu", name="second")
        self.head = layers.Dense(1, name="head")

    def call(self, inputs):
        x = self.first(inputs)
        x = self.second(inputs)
        return self.head(x)


model = Net()
model.compile(optimizer="adam", loss="mean_squared_error")
model.train_on_batch(np.ones((8, 4)), np.ones(8))  # warns UserWarning
# --8<-- [end:wrong]
