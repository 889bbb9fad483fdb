"""Loop over the layers of the new model. A layer whose name the old one lacks keeps its
new weights; one with the same name and another shape raises an error, so give it a
name of its own. Where only shapes differ, `load_weights(path, skip_mismatch=True)` is
shorter.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

old = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="body"),
        layers.Dense(2, name="two"),
    ]
)
old.save("right.keras")

old = keras.saving.load_model("right.keras")
new = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="body"),
        layers.Dense(5, name="five"),
    ]
)
trained = {layer.name: layer.get_weights() for layer in old.layers}
for layer in new.layers:
    if layer.name in trained:
        layer.set_weights(trained[layer.name])
        print("copied:", layer.name)
x = np.ones((1, 4), dtype="float32")
print("same:", np.allclose(old.layers[0](x), new.layers[0](x)))
# --8<-- [end:right]
