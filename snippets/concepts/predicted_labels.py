"""From what predict returns to class labels."""

# --8<-- [start:softmax]
import numpy as np

names = np.array(["cat", "dog", "fox"])
probabilities = np.array([[0.1, 0.7, 0.2], [0.5, 0.1, 0.4]])  # softmax
print(probabilities.argmax(axis=1), names[probabilities.argmax(axis=1)])
print(probabilities.max(axis=1))
# --8<-- [end:softmax]

# --8<-- [start:sigmoid]
probabilities = np.array([[0.2], [0.9], [0.6]])  # one sigmoid unit
print((probabilities > 0.5).astype("int32").ravel())
print(probabilities.argmax(axis=1), "are not the classes")

probabilities = np.array([[0.9, 0.2, 0.8], [0.1, 0.3, 0.4]])  # tags
print([names[row].tolist() for row in probabilities > 0.5])
# --8<-- [end:sigmoid]
