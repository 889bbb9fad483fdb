"""A softmax over one output

You get the warning `You are using a softmax over axis -1 of a tensor of shape
(None, 1)`, and the model gives every input the probability 1. Use `sigmoid` for
one output.

Softmax makes the outputs of an example add up to 1. A single output must be 1
then, whatever the weights are, and no training changes it.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.array([[-2.0], [0.0], [2.0]]), np.array([[0], [0], [1]])
model = keras.Sequential(
    [keras.Input((1,)), layers.Dense(1, activation="softmax")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, y, verbose=0)  # warns UserWarning
print("always 1:", (model.predict(x, verbose=0) == 1).all())
# --8<-- [end:wrong]
