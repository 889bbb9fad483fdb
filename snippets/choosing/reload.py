"""Saving a model and loading it where its code is not at hand."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save("reload.keras")

reloaded = keras.saving.load_model("reload.keras")
print("same answer:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
model.save("reload.keras")

reloaded = keras.saving.load_model("reload.keras")
print("same answer:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model(x)
model.save("reload.keras")
try:
    keras.saving.load_model("reload.keras")
except TypeError as error:
    print(str(error).split(". ")[0])
# --8<-- [end:subclassing]

# --8<-- [start:class]
reloaded = keras.saving.load_model("reload.keras", custom_objects={"Net": Net})
print("same answer:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:class]
