"""A `tf.function` traced for every shape

Calls are slow as long as new shapes arrive, and TensorFlow may log that calls
triggered `tf.function` retracing. Give the function an `input_signature` with
`None` for the sizes that vary.

A `tf.function` records one graph for each combination of shapes and types that
it meets, unless you tell it which sizes vary. Sentences of every length then
mean a graph for every length. `fit` and `predict` ask TensorFlow for fewer
traces by themselves; a function of your own does not.
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
