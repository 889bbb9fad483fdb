"""Give each layer the result of the one before. If a layer has no task, remove
it. To see whether a layer is trained, compare its weights before and after one step.
"""

# --8<-- [start:right]
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
        x = self.second(x)
        return self.head(x)


keras.utils.set_random_seed(1)
model = Net()
model.compile(optimizer="adam", loss="mean_squared_error")
x, y = np.ones((8, 4)), np.ones(8)
model(x)
before = model.first.get_weights()[0]
model.train_on_batch(x, y)
print(
    "first layer has changed:", np.any(before != model.first.get_weights()[0])
)
# --8<-- [end:right]
