"""An activation of your own is any function that takes and returns a tensor, written with
`keras.ops`. Register it, so that a saved model finds it again. `LeakyReLU` has called the
slope `negative_slope` since Keras 3; `alpha` is deprecated. An activation with weights,
such as `PReLU`, is a layer after `Dense`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


@keras.saving.register_keras_serializable(package="activation_as_class_name")
def bump(x):
    return x * ops.exp(-ops.square(x))


model = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(64, activation="leaky_relu"),
        layers.Dense(64, activation=layers.LeakyReLU(negative_slope=0.1)),
        layers.Dense(64, activation=bump),
    ]
)
model.save("right.keras")
loaded = keras.saving.load_model("right.keras")
x = np.ones((1, 8))
print("equal outputs:", np.array_equal(model(x), loaded(x)))
# --8<-- [end:right]
