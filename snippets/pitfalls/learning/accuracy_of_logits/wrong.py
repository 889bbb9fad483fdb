"""The accuracy of a model that returns logits

The loss is right and the accuracy is wrong when the one output has no sigmoid,
and no error says so. Use `BinaryAccuracy(threshold=0)` for logits.

For one output, `"accuracy"` counts an answer as class 1 above 0.5, the middle
of the probabilities. `from_logits=True` tells the loss that it gets logits, not
the metric. For logits the middle is 0, and those between 0 and 0.5 count as
class 0 where they mean class 1.
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
print("share of right answers:", np.mean((probabilities > 0.5) == y))
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy in Keras:", accuracy)
# --8<-- [end:wrong]
