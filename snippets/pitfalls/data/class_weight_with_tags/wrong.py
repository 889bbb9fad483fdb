"""Multi-label classification: `class_weight` looks at the first tag only

With several tags for each row (multi-label classification), `class_weight` raises nothing,
but gives each row the class weight of its first tag only. A row with a common and a rare
tag may get the weight of the common one. Weight each tag in a loss of your own.

`class_weight` is meant for one class of several. Keras takes labels with several columns
for one-hot labels and turns each row into a class number with `argmax`, which is the
position of the first tag. A row without tags counts as class 0. The weight of that class is
then the weight of the row.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

y = np.array([[1, 0], [1, 1], [0, 1], [0, 0]])  # the second tag is rare
x = np.zeros((1, 3))  # so that each output is 0.5, and each loss ln 2
model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(2, activation="sigmoid")]
)
model.compile(keras.optimizers.SGD(0.0), loss="binary_crossentropy")
for tags in y:
    history = model.fit(
        x, tags[np.newaxis], class_weight={0: 1.0, 1: 5.0}, verbose=0
    )
    weight = history.history["loss"][0] / np.log(2)
    print(tags, "weight of the row:", weight.round(2))
# --8<-- [end:wrong]
