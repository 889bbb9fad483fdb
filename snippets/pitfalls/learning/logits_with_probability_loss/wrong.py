"""A loss of probabilities on an output without softmax

The model trains, but its loss is not the cross-entropy of its answers. Pass
`from_logits=True` to the loss, or give the last layer `activation="softmax"`.

The loss expects probabilities unless you tell it otherwise. Scores outside the
range from 0 to 1 are cut off at its ends: every score above the range counts as
certainty and every negative one as impossibility. No error says so.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.array([[4.0, 3.0, -1.0]])
y = np.array([1])
model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(3, kernel_initializer="identity")]
)
model.compile(loss=keras.losses.SparseCategoricalCrossentropy())

probabilities = np.exp(x) / np.exp(x).sum()
print("cross-entropy:", -np.log(probabilities[0, 1]).round(2))
print("loss in Keras:", round(model.evaluate(x, y, verbose=0), 2))
# --8<-- [end:wrong]
