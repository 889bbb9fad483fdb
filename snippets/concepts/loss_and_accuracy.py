"""The loss rises while the accuracy rises, too."""

# --8<-- [start:rise]
import keras
import numpy as np

labels = np.ones((5, 1))  # every example is positive
epochs = {
    "earlier": [0.6, 0.6, 0.6, 0.4, 0.4],
    "later, confident": [0.95, 0.95, 0.95, 0.95, 0.001],
}
for name, probabilities in epochs.items():
    predicted = np.array(probabilities)[:, None]
    loss = keras.losses.BinaryCrossentropy()(labels, predicted)
    accuracy = keras.metrics.BinaryAccuracy()(labels, predicted)
    print(f"{name:17} loss {float(loss):.2f}, accuracy {float(accuracy):.1f}")
# --8<-- [end:rise]
