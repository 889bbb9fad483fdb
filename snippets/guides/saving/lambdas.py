"""A Lambda layer in a file, and what to write instead."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops

images = np.random.uniform(size=(4, 32, 32, 3))
# --8<-- [end:imports]

# --8<-- [start:refused]
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Lambda(lambda x: print("code out of the file runs") or x),
        layers.Conv2D(8, 3),
    ]
)
model.save("lambdas.keras")
keras.saving.load_model("lambdas.keras")  # raises ValueError
# --8<-- [end:refused]

# --8<-- [start:unsafe]
reloaded = keras.saving.load_model("lambdas.keras", safe_mode=False)
# --8<-- [end:unsafe]

# --8<-- [start:operation]
inputs = keras.Input((32, 32, 3))
x = ops.mean(inputs, axis=-1, keepdims=True)
model = keras.Model(inputs, layers.Conv2D(8, 3)(x))
model.save("lambdas.keras")
reloaded = keras.saving.load_model("lambdas.keras")
print("same outputs:", np.array_equal(model(images), reloaded(images)))
# --8<-- [end:operation]


# --8<-- [start:function]
@keras.saving.register_keras_serializable(package="lambdas")
def to_gray(images):
    return ops.mean(images, axis=-1, keepdims=True)


model = keras.Sequential(
    [keras.Input((32, 32, 3)), layers.Lambda(to_gray), layers.Conv2D(8, 3)]
)
model.save("lambdas.keras")
reloaded = keras.saving.load_model("lambdas.keras")
print("same outputs:", np.array_equal(model(images), reloaded(images)))
# --8<-- [end:function]
