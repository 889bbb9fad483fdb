"""Your own layer in `.h5`: "Unknown layer"

Loading an `.h5` file with a layer that you wrote raises `Unknown layer: 'Double'`.
Pass the class as `custom_objects`.

The file has the name of the class and its arguments, but not its code. Keras looks for the
name among its own layers, in `custom_objects` and among the registered classes.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Double(layers.Layer):
    def call(self, inputs):
        return 2 * inputs


model = keras.Sequential([keras.Input((4,)), Double(), layers.Dense(1)])
model.save("wrong.h5")
keras.saving.load_model("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
