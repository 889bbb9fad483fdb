"""A classifier that predicts one class for every row."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
random = np.random.default_rng(1)
x = random.normal(size=(4000, 8)).astype("float32")
noise = random.normal(size=4000)
y = (x[:, 0] + noise > 2.5).astype("int32")  # few rows are of class 1
# --8<-- [end:imports]


# --8<-- [start:count]
def train(x, y, class_weight=None):
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((8,)),
            layers.Dense(16, activation="relu"),
            layers.Dense(2, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(x, y, epochs=5, class_weight=class_weight, verbose=0)
    return model


predicted = train(x, y).predict(x, verbose=0).argmax(axis=-1)
print("labels:     ", np.bincount(y, minlength=2))
print("predictions:", np.bincount(predicted, minlength=2))
print("accuracy:   ", np.mean(predicted == y).round(3))
# --8<-- [end:count]

# --8<-- [start:weights]
counts = np.bincount(y)
class_weight = dict(enumerate(len(y) / (2 * counts)))
model = train(x, y, class_weight)
predicted = model.predict(x, verbose=0).argmax(axis=-1)
print("predictions:", np.bincount(predicted, minlength=2))
print("of class 1, found:", np.mean(predicted[y == 1] == 1).round(2))
# --8<-- [end:weights]
