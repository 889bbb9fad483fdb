"""The name in the dictionary is the one in the message. For new files, [register the
class](../../guides/saving.md#register-the-classes-and-functions-that-you-wrote) and save as
`.keras`. A whole [model that you wrote](class-in-h5.md) can't be loaded from `.h5`.
"""

# --8<-- [start:right]
import keras
from keras import layers


class Double(layers.Layer):
    def call(self, inputs):
        return 2 * inputs


model = keras.Sequential([keras.Input((4,)), Double(), layers.Dense(1)])
model.save("right.h5")
loaded = keras.saving.load_model("right.h5", custom_objects={"Double": Double})
print(loaded.layers[0].name)
# --8<-- [end:right]
