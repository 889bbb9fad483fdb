"""Call the model on `keras.Input` with the shape of one example; this needs no
data. Afterwards `summary()` shows the parameters as well.
"""

# --8<-- [start:right]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model(keras.Input((784,)))
print("parameters:", model.count_params())
# --8<-- [end:right]
