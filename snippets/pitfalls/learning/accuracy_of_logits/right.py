"""Set the threshold of the metric to 0. The alternative is
`activation="sigmoid"` in the last layer and a loss without `from_logits=True`;
then `"accuracy"` is right.
"""

# --8<-- [start:right]
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
    metrics=[keras.metrics.BinaryAccuracy(threshold=0)],
)
probabilities = keras.ops.sigmoid(model.predict(x, verbose=0))
print("share of correct predictions:", np.mean((probabilities > 0.5) == y))
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy in Keras:", accuracy)
# --8<-- [end:right]
