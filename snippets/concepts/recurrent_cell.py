"""A recurrent cell of your own, in `layers.RNN`."""

# --8<-- [start:cell]
import keras
import numpy as np
from keras import layers, ops


@keras.saving.register_keras_serializable(package="concepts")
class LeakyCell(layers.Layer):
    def __init__(self, units, leak=0.3, **kwargs):
        super().__init__(**kwargs)
        self.units, self.leak = units, leak
        self.state_size = units

    def build(self, input_shape):
        size = (input_shape[-1], self.units)
        self.kernel = self.add_weight(shape=size, name="kernel")
        self.recurrent = self.add_weight(
            shape=(self.units, self.units),
            initializer="orthogonal",
            name="recurrent",
        )

    def call(self, inputs, states):
        (state,) = states
        new = ops.matmul(inputs, self.kernel) + ops.matmul(
            state, self.recurrent
        )
        state = (1 - self.leak) * state + self.leak * ops.tanh(new)
        return state, [state]  # the output, and the states for the next step

    def get_config(self):
        config = {"units": self.units, "leak": self.leak}
        return {**super().get_config(), **config}


# --8<-- [end:cell]
# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((None, 3)),
        layers.RNN(LeakyCell(8), return_sequences=True),
        layers.RNN(LeakyCell(4)),
        layers.Dense(1),
    ]
)
for layer in model.layers:
    print(layer.name, layer.output.shape)
# --8<-- [end:model]

# --8<-- [start:states]
rnn = layers.RNN(LeakyCell(2), return_sequences=True, return_state=True)
outputs, state = rnn(np.ones((1, 5, 3), dtype="float32"))
print("last output is the state:", np.array_equal(outputs[:, -1], state))
# --8<-- [end:states]
