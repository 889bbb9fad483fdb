"""Write `def __init__(self, **kwargs)` and `super().__init__(**kwargs)` in
every custom layer and model; your own arguments come first, as in
`def __init__(self, units, **kwargs)`. The file you have saved can be loaded with the
corrected class. A registered class needs no `custom_objects`. You can then also name a model, as in
`Perceptron(name="small")`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="constructor_right")
class Perceptron(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


x = np.ones((1, 4), dtype="float32")
model = Perceptron()
model(x)

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
