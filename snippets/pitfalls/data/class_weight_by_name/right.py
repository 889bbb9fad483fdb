"""Count from 0, in the order of the labels. `image_dataset_from_directory` numbers folders in
the order of its `class_names`. To be sure, compare the losses of a batch with and without
weights, as here.
"""

# --8<-- [start:right]
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
class_weight = {0: 1.0, 1: 3.0}  # cat, dog
weighted = model.train_on_batch(x, y, class_weight=class_weight)
print("same loss:", np.isclose(plain, weighted).item())
# --8<-- [end:right]
