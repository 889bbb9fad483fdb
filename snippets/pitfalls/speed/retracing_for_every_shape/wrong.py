"""Calls stay slow: `tf.function` is retraced for every shape

Calls of a `tf.function` are slow as long as new input shapes arrive, as with
sentences of different lengths, and TensorFlow may log that calls triggered
`tf.function` retracing. Give the function an `input_signature` with `None` for
the dimensions that vary.

A `tf.function` traces a separate graph for each combination of input shapes and
dtypes, unless you tell it which dimensions vary. Inputs of every length then
need a graph for every length. `fit` and `predict` ask TensorFlow to generalize
shapes after a few traces; a function of your own does not do so by default.
"""

# --8<-- [start:wrong]
import keras
import tensorflow as tf
from keras import layers

model = keras.Sequential(
    [
        keras.Input((None,), dtype="int32"),
        layers.Embedding(20, 4),
        layers.GlobalAveragePooling1D(),
        layers.Dense(1),
    ]
)
traces = []


@tf.function
def predict(tokens):
    traces.append(tokens.shape)  # runs only while TensorFlow traces
    return model(tokens, training=False)


lengths = range(3, 11)
for length in lengths:
    predict(tf.ones((1, length), dtype="int32"))
print("calls:", len(lengths))
print("traces:", len(traces))
# --8<-- [end:wrong]
