"""A function in a `Sequential`

The constructor stops with a `ValueError`: only instances of `keras.Layer` can
be added to a Sequential model. Wrap an activation in `layers.Activation`, or
give it to the layer before it as `activation=`.

`Sequential` lists, names, counts and saves its parts, and asks each of them for
what only a layer has. A function can be called, but it has no name in the
model, no weights and no configuration.

The same message for a model from TensorFlow Hub, or for a layer of `tf_keras`, has
[another cure](hub-layer-in-sequential.md).
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8),
        keras.activations.relu,
        layers.Dense(1),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
