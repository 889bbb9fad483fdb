"""Binary accuracy is wrong for a model that returns logits

A binary classifier without a final sigmoid trains with `from_logits=True`; its
loss is right, but `"accuracy"` is wrong, usually too low, and Keras raises no
error. Use `keras.metrics.BinaryAccuracy(threshold=0)` for logits.

For a single output, `"accuracy"` predicts class 1 above a threshold of 0.5,
which is the middle of the probabilities. `from_logits=True` is an argument of
the loss, and the metric does not know about it. A logit of 0 corresponds to a
probability of 0.5, so logits between 0 and 0.5 are counted as the wrong class.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.array([[-2.0], [-0.4], [0.4], [2.0]])
y = np.array([[0], [0], [1], [1]])
model = keras.Sequential(
    [keras.Input((1,)), layers.Dense(1, kernel_initializer="ones")]
)
model.compile(
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
probabilities = keras.ops.sigmoid(model.predict(x, verbose=0))
print("share of correct predictions:", np.mean((probabilities > 0.5) == y))
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy in Keras:", accuracy)
# --8<-- [end:wrong]
