"""Training a model further with new data, and what it forgets."""

# --8<-- [start:first]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
centers = np.array([[3, 0], [-3, 0], [0, 3], [0, -3]])
labels = np.repeat(np.arange(4), 100)
points = centers[labels] + np.random.normal(size=(400, 2))
old = labels < 2  # what there is at first; the other classes come later

model = keras.Sequential(
    [keras.Input((2,)), layers.Dense(4, activation="softmax")]
)
model.compile(keras.optimizers.SGD(0.5), "sparse_categorical_crossentropy")
model.fit(points[old], labels[old], epochs=2, verbose=0)
# --8<-- [end:first]


# --8<-- [start:further]
def report(name):
    right = np.asarray(model(points)).argmax(axis=1) == labels
    print(
        f"{name:18} old {right[old].mean():.2f}, new {right[~old].mean():.2f}"
    )


report("before")
trained = model.get_weights()
new = np.flatnonzero(~old)
some_old = np.random.choice(np.flatnonzero(old), size=40, replace=False)
training_sets = {
    "new data only": new,
    "and some old data": np.concatenate([new, some_old]),
}
for name, rows in training_sets.items():
    model.set_weights(trained)
    model.fit(points[rows], labels[rows], epochs=2, verbose=0)
    report(name)
# --8<-- [end:further]
