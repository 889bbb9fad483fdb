"""No softmax in the last layer: the model does not learn (`from_logits`)

With `sparse_categorical_crossentropy` or another cross-entropy, the loss stops falling
early and the accuracy stays low, without an error, if the last `Dense` layer has no
softmax. Give it `activation="softmax"`, or pass `from_logits=True` to the loss, but not
both.

The loss expects probabilities unless you tell it otherwise. Scores outside the
range from 0 to 1 are cut off at its ends: any score above counts as certainty,
any negative one as impossibility. A score that is cut off has no gradient, so
nothing pulls it back, and its part of the network stops learning. How bad it gets
depends on the initial weights; some runs look nearly right. With [softmax and
`from_logits=True` at the same time](softmax-and-from-logits.md), Keras warns or, where it
cannot see the softmax, trains on the wrong loss.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.normal(size=(300, 2))
y = np.argmax([x[:, 0], -x[:, 0], x[:, 1]], axis=0)
model = keras.Sequential(
    [keras.Input((2,)), layers.Dense(16, activation="relu"), layers.Dense(3)]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(),
    metrics=["accuracy"],
)
history = model.fit(x, y, epochs=20, verbose=0)
print("accuracy:", round(history.history["accuracy"][-1], 2))

scores = np.array([[4.0, 3.0, -1.0]])
probabilities = np.exp(scores) / np.exp(scores).sum()
print("cross-entropy:", -np.log(probabilities[0, 1]).round(2))
print("loss in Keras:", round(float(model.loss(np.array([1]), scores)), 2))
# --8<-- [end:wrong]
