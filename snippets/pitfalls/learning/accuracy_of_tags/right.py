"""`BinaryAccuracy` compares each tag with a threshold of 0.5. Where most tags are
0, it is high even for a model that finds none, so look at
`keras.metrics.F1Score(average="macro", threshold=0.5)`, `Precision`, `Recall` or
`AUC(multi_label=True)` as well.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

y = np.array([[1, 1, 0, 0, 0], [0, 1, 0, 1, 0], [0, 0, 0, 1, 1]])
x = 4.0 * y + [0, 1, 0, 2, 3] - 2.5  # above 0 for each tag, and some others
model = keras.Sequential([keras.Input((5,)), layers.Activation("sigmoid")])
model.compile(
    loss="binary_crossentropy", metrics=[keras.metrics.BinaryAccuracy()]
)
predicted = model.predict(x, verbose=0) > 0.5
print("share of correct tags:", np.mean(predicted == y).round(2))
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy in Keras:", round(accuracy, 2))
# --8<-- [end:right]
