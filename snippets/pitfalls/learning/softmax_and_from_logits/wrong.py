""" "received `from_logits=True`, but … produced by a Softmax"

Training warns ``received `from_logits=True`, but the `output` argument was
produced by a Softmax activation``. Use one or the other: remove the softmax
from the last layer, or remove `from_logits=True` from the loss.

`from_logits=True` tells the loss that it receives logits, the scores before
softmax. Here the last layer has applied softmax already. When Keras recognizes
the softmax as the model's last operation, it uses the logits in front of it and
warns. When another layer follows the softmax, Keras does not recognize it:
softmax is applied twice, and the loss is wrong without a warning.
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
