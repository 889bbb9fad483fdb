"""`None` in the signature stands for any size, so one graph serves all lengths.
`@tf.function(reduce_retracing=True)` generalizes automatically after the first
new shape. Padding all inputs to one length also works, with
[a mask](../../concepts/padding-and-masks.md#numbers-masking) that keeps the results equal.
"""

# --8<-- [start:right]
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


@tf.function(input_signature=[tf.TensorSpec((None, None), "int32")])
def predict(tokens):
    traces.append(tokens.shape)  # runs only while TensorFlow traces
    return model(tokens, training=False)


lengths = range(3, 11)
for length in lengths:
    predict(tf.ones((1, length), dtype="int32"))
print("calls:", len(lengths))
print("traces:", len(traces))
# --8<-- [end:right]
