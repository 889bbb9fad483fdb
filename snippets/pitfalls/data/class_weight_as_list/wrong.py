"""`class_weight` as a list: "'list' object has no attribute 'get'"

`fit` raises `'list' object has no attribute 'get'` when `class_weight` is a list or an
array, such as the one that scikit-learn's `compute_class_weight` returns. Pass a dictionary
whose keys are the numbers of the classes: `dict(enumerate(weights))`.

Keras looks up the weight of each label in the dictionary.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.random.normal(size=(32, 4)), np.arange(32) % 2
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(2, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy")
model.fit(x, y, class_weight=[1.0, 3.0], verbose=0)  # raises AttributeError
# --8<-- [end:wrong]
