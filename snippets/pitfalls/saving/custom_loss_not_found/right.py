"""Register the function where you define it, and import that module before you
load. The loaded model is then compiled and ready for further training. For a
file that you already have, pass `custom_objects={"cubed_error": cubed_error}`,
or load with `compile=False` and compile again.

If another function makes the loss, as in `loss=weighted(alpha)`, pass what it returns, under
the name of the inner function. With the outer one the file loads, and `evaluate` fails. A
[class with `get_config`](../learning/loss-with-a-parameter.md) is saved with its parameter.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


@keras.saving.register_keras_serializable(package="custom_loss")
def mean_cubed_error(y_true, y_pred):
    return ops.mean(ops.abs(y_true - y_pred) ** 3, axis=-1)


model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss=mean_cubed_error)
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("loss:", reloaded.loss.__name__)
# --8<-- [end:right]
