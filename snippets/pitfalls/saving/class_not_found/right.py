"""Register the class. The `package` argument distinguishes it from classes of
the same name in other projects. If you cannot change the code of the class, use
`load_model(path, custom_objects={"Tagger": Tagger})`. If the constructor takes
arguments, return them from `get_config`: [otherwise they are
lost](constructor-defaults.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="class_not_found")
class Tagger(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(inputs)


x = np.ones((1, 4), dtype="float32")
model = Tagger(name="tagger")
model(x)

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
