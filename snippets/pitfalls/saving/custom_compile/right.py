"""`get_compile_config` returns what `compile` needs, as a dictionary of plain values, and
`compile_from_config` passes it to `compile`. An optimizer has to be serialized and
deserialized. If you only predict, ignore the warning, or load with `compile=False`.
"""

# --8<-- [start:right]
import keras
from keras import layers


@keras.saving.register_keras_serializable(package="right")
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(2)

    def call(self, inputs):
        return self.dense(inputs)

    def compile(self, optimizer, weight):
        super().compile(optimizer=optimizer)
        self.weight = weight

    def get_compile_config(self):
        optimizer = keras.optimizers.serialize(self.optimizer)
        return {"optimizer": optimizer, "weight": self.weight}

    def compile_from_config(self, config):
        optimizer = keras.optimizers.deserialize(config["optimizer"])
        self.compile(optimizer, weight=config["weight"])


model = Net()
model(keras.Input((4,)))
model.compile("adam", weight=0.1)
model.save("right.keras")

loaded = keras.saving.load_model("right.keras")
print(loaded.weight, loaded.optimizer.name)
# --8<-- [end:right]
