"""Loading: "`compile()` was not called as part of model loading"

`load_model` warns "`compile()` was not called as part of model loading because the model's
`compile()` method is custom". The weights are loaded, but what you passed to `compile` is
missing. Call `compile` again, or write `get_compile_config` and `compile_from_config`.

Keras saves the arguments of its own `compile`. One that you wrote takes others, such as a
second optimizer or the weight of a loss, and Keras can't know where to get them from.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


@keras.saving.register_keras_serializable(package="wrong")
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(2)

    def call(self, inputs):
        return self.dense(inputs)

    def compile(self, optimizer, weight):
        super().compile(optimizer=optimizer)
        self.weight = weight


model = Net()
model(keras.Input((4,)))
model.compile("adam", weight=0.1)
model.save("wrong.keras")

loaded = keras.saving.load_model("wrong.keras")  # warns UserWarning
# --8<-- [end:wrong]
