"""What each way knows before it has seen data."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
print(model.built, model.count_params())
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
print(model.built, model.count_params())
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
print(model.built)
model.summary()
# --8<-- [end:subclassing]
