"""One learnable number, with a constraint."""

# --8<-- [start:layer]
import keras
import numpy as np
from keras import layers, ops


@keras.saving.register_keras_serializable(package="guides")
class Sharpness(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.factor = self.add_weight(
            shape=(), initializer="ones", constraint="non_neg", name="factor"
        )

    def call(self, inputs):
        return self.factor * inputs


# --8<-- [end:layer]

# --8<-- [start:fit]
sharpness = Sharpness()
model = keras.Sequential([keras.Input((1,)), sharpness])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
x = np.linspace(-1, 1, 200)[:, np.newaxis]
print("at first:", float(sharpness.factor))
model.fit(x, 3 * x, epochs=20, verbose=0)
print(f"the best factor is 3: {float(sharpness.factor):.2f}")
model.fit(x, -2 * x, epochs=20, verbose=0)
print(f"the best factor is -2: {float(sharpness.factor):.2f}")
# --8<-- [end:fit]


# --8<-- [start:constraint]
@keras.saving.register_keras_serializable(package="guides")
class Between(keras.constraints.Constraint):
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __call__(self, weight):
        return ops.clip(weight, self.low, self.high)

    def get_config(self):
        return {"low": self.low, "high": self.high}


layer = layers.Dense(4, kernel_constraint=Between(-0.1, 0.1))
# --8<-- [end:constraint]
