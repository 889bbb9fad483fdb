"""Reading what a layer inside the model computes."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(3, name="hidden"),
        layers.Dense(1),
    ]
)

hidden = keras.Model(model.inputs[0], model.get_layer("hidden").output)
print(hidden(np.ones((2, 4))).shape)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
x = layers.Dense(3, name="hidden")(inputs)
model = keras.Model(inputs, layers.Dense(1)(x))

hidden = keras.Model(inputs, model.get_layer("hidden").output)
print(hidden(np.ones((2, 4))).shape)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(3, name="hidden")
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(self.hidden(inputs))


model = Net()
model(np.ones((2, 4)))
try:
    model.get_layer("hidden").output
except AttributeError as error:
    print(error)
# --8<-- [end:subclassing]
