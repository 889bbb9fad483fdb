"""Keras has layers for many small calculations, here `Rescaling`. To rescue the
weights of a saved model, define it again with such a layer in place of the
`Lambda`, and call `load_weights` on the `.keras` file. The new file holds the
name of the layer and its arguments, and no code, so that others load it in safe mode.
For [a function or layer that you
register](../../guides/saving.md#lambda-layers-and-unsafe-files), they must import your
package first.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops

x = np.full((1, 4), 255.0, dtype="float32")
old = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Lambda(lambda x: ops.divide(x, 255.0)),
        layers.Dense(3),
    ]
)
old.save("right.keras")

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Rescaling(1 / 255),
        layers.Dense(3),
    ]
)
model.load_weights("right.keras")
print("same outputs as before:", np.allclose(model(x), old(x), atol=1e-5))

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("same outputs after loading:", np.allclose(reloaded(x), model(x)))
# --8<-- [end:right]
