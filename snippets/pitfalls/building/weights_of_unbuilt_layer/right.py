"""With `keras.Input`, every layer is built at once. In a subclassed model, call
`model(keras.Input(shape))` instead. A layer by itself has `layer.build((None, 4))`. If
the list is still empty, the layer has none: `Flatten`, `Dropout`, pooling and
activations have no weights.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, name="hidden"), layers.Dense(1)]
)
layer = model.get_layer("hidden")
print("built:", layer.built)
print([weight.shape for weight in layer.get_weights()])
# --8<-- [end:right]
