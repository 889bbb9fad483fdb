"""The same layers as a Sequential model, a functional model and a subclass."""

# --8<-- [start:to-functional]
import keras
from keras import layers

sequential = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16), layers.Dense(1)]
)
functional = keras.Model(sequential.inputs, sequential.outputs)
print(type(functional).__name__, len(functional.layers))
print(functional.layers[-1] is sequential.layers[-1])
# --8<-- [end:to-functional]

# --8<-- [start:to-sequential]
again = keras.Sequential(functional.layers)
print([type(layer).__name__ for layer in again.layers])
# --8<-- [end:to-sequential]


# --8<-- [start:from-class]
class Network(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(16)
        self.out = layers.Dense(1)

    def call(self, inputs):
        return self.out(self.hidden(inputs))


network = Network()
inputs = keras.Input((8,))
functional = keras.Model(inputs, network.call(inputs))
print([type(layer).__name__ for layer in functional.layers])
print(functional.layers[-1] is network.out)
# --8<-- [end:from-class]
