"""A model from a hub in `Sequential`: "Only instances of keras.Layer can be added"

`Sequential` raises "Only instances of `keras.Layer` can be added to a Sequential model"
for what `tf.saved_model.load` returns, and for a `hub.KerasLayer` from TensorFlow Hub.
Wrap the downloaded folder in `keras.layers.TFSMLayer`.

The end of the message names what you passed. An object from a SavedModel can be
called like a layer, but it is not one. `hub.KerasLayer` is a layer, but of the
wrong Keras: the package `tensorflow_hub` is written for Keras 2, whose layers
Keras 3 does not recognize. With TensorFlow Hub 0.16.1 and Keras 3.15 the
message ends in "of type <class 'tensorflow_hub.keras_layer.KerasLayer'>".

Layers imported from `tf_keras` cause the same error, and so does a plain function,
which needs [`layers.Activation` or `layers.Lambda`](function-in-sequential.md) around
it.
"""

# --8<-- [start:wrong]
import keras
import tensorflow as tf
from keras import layers

backbone = keras.Sequential(  # stands for a model from a hub
    [
        keras.Input((64, 64, 3)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
    ]
)
backbone.export("wrong", verbose=False)

features = tf.saved_model.load("wrong")
model = keras.Sequential(
    [
        keras.Input((64, 64, 3)),
        features,
        layers.Dense(5, activation="softmax"),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
