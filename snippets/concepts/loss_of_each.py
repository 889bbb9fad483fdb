"""The loss of each example."""

# --8<-- [start:each]
import keras
import numpy as np

labels = np.array([0, 1, 2])
probabilities = np.array([[0.9, 0.05, 0.05], [0.2, 0.7, 0.1], [0.8, 0.1, 0.1]])
# with a model: probabilities = model.predict(x)

loss_fn = keras.losses.SparseCategoricalCrossentropy(reduction=None)
losses = np.array(loss_fn(labels, probabilities))
print("each:", losses.round(2))
print("mean:", losses.mean().round(2))
print("worst first:", np.argsort(losses)[::-1])
# --8<-- [end:each]
