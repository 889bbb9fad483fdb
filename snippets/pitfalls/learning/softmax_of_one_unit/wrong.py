"""One output: "You are using a softmax over axis -1"

Training warns `You are using a softmax over axis -1 of a tensor of shape (None,
1)`, and the model predicts a probability of 1 for every input, so it does not
learn: with `categorical_crossentropy`, the loss is 0 from the first epoch. For binary classification with one output unit, use
`activation="sigmoid"`.

Softmax normalizes the outputs of each example so that they add up to 1. A
single output is therefore always 1, whatever the weights are, and its gradient
is zero. To `categorical_crossentropy`, a probability of 1 is a perfect prediction of
the only class there is. The accuracy is the share of one class, and stays there.
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
