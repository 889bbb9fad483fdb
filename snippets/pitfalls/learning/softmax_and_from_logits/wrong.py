"""A softmax together with `from_logits=True`

You get the warning ``received `from_logits=True`, but the `output` argument was
produced by a Softmax activation``. Remove one of the two.

`from_logits=True` promises scores before softmax, and the last layer has
applied softmax already. Where Keras finds the softmax at the end of the model,
it uses the scores in front of it and warns. It cannot find one that has another
layer behind it; the loss is then wrong without a warning.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
x, y = np.ones((3, 4)), np.array([0, 1, 2])
model.fit(x, y, verbose=0)  # warns UserWarning
# --8<-- [end:wrong]
