"""With `from_logits=True`, the loss expects logits, the scores before softmax. Its
value is then the cross-entropy of the corresponding probabilities. `predict` returns
logits, too: `argmax` picks the same class as with softmax, and `keras.ops.softmax` turns
them into probabilities.
"""

# --8<-- [start:right]
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
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(x, y, epochs=20, verbose=0)
print("accuracy:", round(history.history["accuracy"][-1], 2))

scores = np.array([[4.0, 3.0, -1.0]])
probabilities = np.exp(scores) / np.exp(scores).sum()
print("cross-entropy:", -np.log(probabilities[0, 1]).round(2))
print("loss in Keras:", round(float(model.loss(np.array([1]), scores)), 2))
# --8<-- [end:right]
