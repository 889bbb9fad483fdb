"""Function in `Sequential`: "Only instances of `keras.Layer`"

A function in the list of a `Sequential` model, such as
`keras.activations.relu`, raises ``Only instances of `keras.Layer` can be added
to a Sequential model``. Use `layers.Activation("relu")`, or pass the function
to the preceding layer as `activation=`.

A `Sequential` model stacks layers. It asks each of them for its name, its
weights and its configuration, which a plain function does not have.

For a model from TensorFlow Hub, or a layer of `tf_keras`, the same message has
[another remedy](hub-layer-in-sequential.md).
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
