"""`class_weight` with names or strings as keys has no effect

You pass `class_weight={"cat": 1.0, "dog": 3.0}`, or the numbers as strings, and nothing is
raised, but the weights have no effect. The keys must be the numbers that the labels have:
`{0: 1.0, 1: 3.0}`.

Keras looks up each label in the dictionary. A class that is missing there has the weight
one, so a name that never occurs among the labels changes nothing.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x, y = np.random.normal(size=(32, 4)), np.arange(32) % 2
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(2, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy")
plain = model.test_on_batch(x, y)
class_weight = {"cat": 1.0, "dog": 3.0}
weighted = model.train_on_batch(x, y, class_weight=class_weight)
print("same loss:", np.isclose(plain, weighted).item())
# --8<-- [end:wrong]
